import { isBasePath } from '../base-path.ts';
import { parseOptions } from '../parse-options.ts';
import { LOGIN_CONFIG } from '../paths.ts';

export interface DoctorRequest {
  /** Where the app is, or will be. */
  readonly origin: string;
  /** Below which path of it, with its slashes; undefined for what Vite's configuration says. */
  readonly base: string | undefined;
  /** Address of a sandbox to look at in place of the Stytch project. */
  readonly sandbox: string | undefined;
  /** Path of the login config. */
  readonly config: string;
  /** Vite's mode, whose `.env` files count. */
  readonly mode: string;
  readonly json: boolean;
}

/** @returns undefined where help is asked for @throws Error naming the option, what was found, and what is allowed */
export function parseArguments(args: readonly string[]): DoctorRequest | undefined {
  const given = parseOptions('doctor', args, {
    origin: { type: 'string', default: 'http://localhost:5173' },
    base: { type: 'string' },
    sandbox: { type: 'string' },
    config: { type: 'string', default: LOGIN_CONFIG },
    mode: { type: 'string', default: 'production' },
    json: { type: 'boolean', default: false },
  });
  if (!given) return undefined;
  const { origin, base, sandbox, config, mode, json } = given.values;
  return {
    origin: parseOrigin(origin),
    base: base === undefined ? base : parseBase(base),
    sandbox,
    config,
    mode,
    json,
  };
}

function parseOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href) return url.origin;
  throw new Error(
    `\`--origin\` is ${text}. Write scheme, host and port alone, such as \`https://app.example.com\`; the path that it is served below goes into \`--base\`.`,
  );
}

function parseBase(text: string): string {
  if (isBasePath(text)) return text;
  throw new Error(`\`--base\` is ${text}. Write the path with a slash at both ends, such as \`/app/\`.`);
}
