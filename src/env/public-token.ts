import { holdsSecret, mayShow } from './secrets.ts';

const PUBLIC_TOKEN =
  /^public-token-(?:test|live)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Values pasted by mistake, each with what the Stytch dashboard calls it. */
const MISTAKEN_FOR = [
  ['project-', 'a project ID'],
  ['organization-', 'an organization ID'],
  ['workspace-', 'a workspace ID'],
] as const;

/**
 * Says in one sentence what keeps `value` from being a Stytch public token
 * (`public-token-test-<uuid>` or `public-token-live-<uuid>`); `undefined` when it is one.
 *
 * The sentence goes into build logs and onto a page, so it never repeats a value that may hold a secret.
 */
export function publicTokenProblem(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return 'It is not set.';
  if (PUBLIC_TOKEN.test(value)) return undefined;
  if (holdsSecret(value)) return 'It holds a secret, which must never reach a browser.';

  const mistaken = MISTAKEN_FOR.find(([prefix]) => value.startsWith(prefix));
  if (mistaken) return `It holds ${mistaken[1]}${mayShow(value) ? ` (\`${value}\`)` : ''}.`;
  if (PUBLIC_TOKEN.test(value.replace(/^[\s'"`]+|[\s'"`]+$/g, ''))) {
    return 'It holds a public token with spaces or quotes around it.';
  }
  if (mayShow(value)) {
    return `It holds \`${value}\`, which is not \`public-token-test-\` or \`public-token-live-\` and a UUID.`;
  }
  return `It holds ${value.length} characters that are not \`public-token-test-\` or \`public-token-live-\` and a UUID.`;
}
