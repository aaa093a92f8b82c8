/** The package comes without types; this is all that is used of it. In one file it loads in half the time. */
declare module 'css-tree/dist/csstree.esm' {
  export const lexer: {
    /** Holds a value against a syntax of CSS, such as `<color>`. */
    match(syntax: string, value: string): { readonly matched: object | null };
    /** Holds a value against what a property takes. */
    matchProperty(property: string, value: string): { readonly matched: object | null };
  };
}
