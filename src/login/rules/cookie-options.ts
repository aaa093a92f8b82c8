import type { StytchClientOptions } from '@stytch/react/b2b';
import * as v from 'valibot';
import { stytchProject } from '../../stytch-project.ts';
import type { LoginFacts } from './facts.ts';
import { type Finding, finding, valueText } from './finding.ts';
import { objectOf, type SchemaOfEach } from './object-of.ts';
import { hostName, text, yesOrNo } from './value-schemas.ts';

const cookieName = v.pipe(
  text,
  v.regex(
    /^[\w.-]+$/,
    ({ input }) =>
      `is ${valueText(input)}. Write a name of letters, digits, \`_\`, \`-\` and \`.\`, such as \`example_session\`.`,
  ),
);

export const cookieOptions = objectOf({
  opaqueTokenCookieName: v.optional(cookieName),
  jwtCookieName: v.optional(cookieName),
  istCookieName: v.optional(cookieName),
  path: v.optional(
    v.pipe(
      text,
      v.regex(/^\/[^\s;,]*$/, ({ input }) => `is ${valueText(input)}. Write a path that begins with \`/\`.`),
    ),
  ),
  domain: v.optional(hostName),
  availableToSubdomains: v.optional(yesOrNo),
} satisfies SchemaOfEach<NonNullable<StytchClientOptions['cookieOptions']>>);

/** The names that the SDK gives where a config gives none. */
const NAMES = {
  opaqueTokenCookieName: 'stytch_session',
  jwtCookieName: 'stytch_session_jwt',
  istCookieName: 'stytch_intermediate_session_token',
};

/** What of the cookies' options can't work together. */
export function cookieProblems({ beside: { cookieOptions: options } }: LoginFacts): Finding[] {
  if (!options) return [];
  const names = Object.entries({ ...NAMES, ...options }).filter(([option]) => option in NAMES);
  const twice = names.filter(
    ([option, name]) => option in options && names.some((other) => other[0] !== option && other[1] === name),
  );
  const found = twice.map(([option, name]) =>
    finding(
      ['cookieOptions', option],
      name,
      `is '${name}', as another of the three cookies is. Each would overwrite the other: give each a name of its own.`,
    ),
  );
  if (options.domain === undefined || options.availableToSubdomains) return found;
  const says =
    'has no effect without `availableToSubdomains`. Add `availableToSubdomains: true`, or remove it.';
  return [...found, finding(['cookieOptions', 'domain'], options.domain, says)];
}

/** What of the cookies' options may surprise. */
export function cookieWarnings({ beside: { cookieOptions: options } }: LoginFacts): Finding[] {
  if (!options) return [];
  if (stytchProject.httpOnlyCookies)
    return [
      finding(
        ['cookieOptions'],
        options,
        'has no effect: by `httpOnlyCookies` in `src/stytch-project.ts` Stytch sets the cookies itself. Remove it.',
      ),
    ];
  const { path = '/' } = options;
  if (path === '/') return [];
  return [
    finding(
      ['cookieOptions', 'path'],
      path,
      `is '${path}': a page at another path finds no session, and asks to sign in. Write the path that the whole app is served below, or leave it out.`,
    ),
  ];
}
