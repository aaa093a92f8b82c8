const FENCED = /^```(\w*)\n(.*?)^```$/gms;

/** The code in a language's blocks. */
export function codeBlocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(FENCED)]
    .filter(([, written]) => written === language)
    .map(([, , code = '']) => code);
}

/** Where links and images lead, as written. */
export function linkTargets(markdown: string): string[] {
  const text = markdown.replace(FENCED, '').replaceAll(/`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target);
}

/** The anchors that GitHub gives to headings. */
export function anchors(markdown: string): string[] {
  return [...markdown.replace(FENCED, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
