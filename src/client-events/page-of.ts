/** Which page an address is of, without what names an organization, a member or a token in it. */
export function pageOf(pathname: string): string {
  const [first = '', second] = pathname.split('/').slice(1);
  switch (first) {
    case 'login':
      return second ? '/login/:slug' : '/login';
    case 'authenticate':
    case 'reset-password':
      return `/${first}`;
    case 'dashboard':
      return second ? '/dashboard/*' : '/dashboard';
    default:
      return first === '' ? '/' : 'other';
  }
}
