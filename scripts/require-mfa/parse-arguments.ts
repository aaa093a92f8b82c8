import type { ApiMfaMethod } from '../../src/login/config/mfa-types.ts';
import { parseOptions } from '../parse-options.ts';

/** What is asked for, held against its rules. */
export interface RequireMfaRequest {
  /** Slug or id. */
  readonly organization: string;
  readonly mfaPolicy: 'REQUIRED_FOR_ALL' | 'OPTIONAL';
  /** Undefined leaves the methods as they are. */
  readonly methods: readonly ApiMfaMethod[] | 'all' | undefined;
  /** Address of the sandbox to change, whatever credentials are set. */
  readonly sandbox: string | undefined;
  /** A live project is changed without a question. */
  readonly yes: boolean;
}

const OPTIONS = {
  methods: { type: 'string' },
  optional: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  sandbox: { type: 'string' },
} as const;

const EXAMPLE = 'npm run require-mfa -- acme';
const ALLOWED = '`sms_otp`, `totp`, both with a comma between, or `all`';

/** @returns undefined where help is asked for @throws Error naming the argument, what was found, and what is allowed */
export function parseArguments(args: readonly string[]): RequireMfaRequest | undefined {
  const given = parseOptions('require-mfa', args, OPTIONS, { words: true });
  if (!given) return undefined;
  const { values, positionals } = given;
  return {
    organization: parseOrganization(positionals),
    mfaPolicy: values.optional ? 'OPTIONAL' : 'REQUIRED_FOR_ALL',
    methods: values.methods === undefined ? undefined : parseMethods(values.methods),
    sandbox: values.sandbox,
    yes: values.yes,
  };
}

function parseOrganization([organization, ...others]: readonly string[]): string {
  if (organization === undefined)
    throw new Error(`Name the organization, by its slug or its id: \`${EXAMPLE}\`.`);
  // It becomes a part of the request's path.
  if (!/^(?=.*[a-z\d])[\w.~|-]{2,128}$/i.test(organization))
    throw new Error(
      `\`${organization}\` is no slug and no id of an organization: those are 2 to 128 letters, digits and \`- . _ ~\`. Write it like \`${EXAMPLE}\`.`,
    );
  if (others.length > 0)
    throw new Error(
      `It takes one organization, and got ${others.length + 1} words: ${[organization, ...others].map((word) => `\`${word}\``).join(', ')}. Call it once for each; methods go after \`--methods\`, with commas between.`,
    );
  return organization;
}

function parseMethods(text: string): ApiMfaMethod[] | 'all' {
  if (text === 'all') return 'all';
  const names = text.split(',').map((name) => name.trim());
  const methods = names.map((name) => {
    if (name === 'sms_otp' || name === 'totp') return name;
    throw new Error(
      `\`--methods\` lists \`${name}\`, which is no second factor of Stytch. Allowed: ${ALLOWED}.`,
    );
  });
  const twice = methods.find((method, index) => methods.indexOf(method) < index);
  if (twice) throw new Error(`\`--methods\` lists \`${twice}\` twice. List each method once.`);
  return methods;
}
