import { withoutSecrets } from '../../env/secrets.ts';

/** Something to say about the login config. */
export interface Finding {
  /** Where, such as `config.oauthOptions.providers[0].type`. */
  readonly path: string;
  /** What is there, as it would be written. */
  readonly found: string;
  /** Sentences for a person: where, what was found, what is allowed, what to do. */
  readonly message: string;
}

export type Path = readonly (string | number)[];

/** @param says the rest of a sentence that begins with the name of the option */
export function finding(path: Path, found: unknown, says: string): Finding {
  return {
    path: withoutSecrets(pathText(path)),
    found: withoutSecrets(valueText(found)),
    message: withoutSecrets(`\`${nameOf(path)}\` ${says}`),
  };
}

/** An option's name, as Stytch's reference has it: without `config`, which it shares with all others. */
function nameOf(path: Path): string {
  return pathText(path[0] === 'config' && path.length > 1 ? path.slice(1) : path);
}

function pathText(path: Path): string {
  const [first, ...rest] = path;
  if (first === undefined) return 'login';
  return rest.reduce<string>((text, step) => text + stepText(step), String(first));
}

function stepText(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`;
  return /^[\w$]+$/.test(step) ? `.${step}` : `['${step}']`;
}

/** A value as it would be written in the config, in one short line. */
export function valueText(value: unknown): string {
  if (typeof value === 'string') return shortened(`'${value.replaceAll("'", "\\'")}'`);
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return value.length > 6 ? 'a list' : `[${value.map(valueText).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…'` : text;
}
