import { type ParseArgsConfig, parseArgs } from 'node:util';
import { holdsSecret } from '../src/env/secrets.ts';
import { didYouMean } from '../src/login/rules/did-you-mean.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Token = ReturnType<typeof parseArgs<{ strict: false; tokens: true }>>['tokens'][number];

const SECRET_GIVEN =
  'A Stytch secret does not belong on a command line. Revoke it if others can read this, and set `STYTCH_SECRET`.';

const HELP: Options = { help: { type: 'boolean', short: 'h' } };

/**
 * Reads what a command is called with.
 * @param command as `npm run` knows it
 * @param takes.words whether it takes words beside its options
 * @param takes.hint what a refusal ends with. Default: where the options are listed
 * @returns undefined where help is asked for
 * @throws Error naming all that is not understood, the option that was meant where one is near, and the hint
 */
export function parseOptions<const SessionFacts extends Options>(
  command: string,
  args: readonly string[],
  options: SessionFacts,
  takes: { words?: boolean; hint?: string } = {},
) {
  const { tokens, values } = parseArgs({
    args: [...args],
    options: { ...options, ...HELP },
    strict: false,
    tokens: true,
  });
  if (values.help) return undefined;
  const problems = args.some((arg) => holdsSecret(arg))
    ? // It alone is told: what else there is to say might repeat it.
      [SECRET_GIVEN]
    : tokens.map((token, index) => problemOf(token, tokens[index - 1], options, takes));
  const told = problems.filter((problem) => problem !== undefined);
  if (told.length > 0)
    throw new Error(
      [...told, takes.hint ?? `\`npm run ${command} -- --help\` lists what there is.`].join('\n'),
    );
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

function problemOf(
  token: Token,
  before: Token | undefined,
  options: Options,
  { words = false }: { words?: boolean },
): string | undefined {
  if (token.kind === 'option') return optionProblem(token, options);
  // It may be the value of an option that is not known.
  const mayBeValue = before?.kind === 'option' && !Object.hasOwn(options, before.name);
  if (token.kind !== 'positional' || words || mayBeValue) return undefined;
  return `\`${token.value}\` is no option.`;
}

function optionProblem(
  { name, rawName, value, inlineValue }: Extract<Token, { kind: 'option' }>,
  options: Options,
): string | undefined {
  const known = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!known) {
    const meant = didYouMean(
      rawName,
      Object.keys(options).map((option) => `--${option}`),
    );
    return `\`${rawName}\` is no option. ${meant}`.trimEnd();
  }
  if (known.type === 'boolean') return value === undefined ? undefined : `\`${rawName}\` takes no value.`;
  if (value === undefined) return `\`${rawName}\` lacks its value. Write \`${rawName} <value>\`.`;
  if (inlineValue || !value.startsWith('-')) return undefined;
  const isOption = Object.hasOwn(options, value.replace(/^--/, ''));
  return `\`${rawName}\` lacks its value. Write ${isOption ? `\`${rawName} <value>\`` : `\`${rawName}=${value}\` where that is meant`}.`;
}
