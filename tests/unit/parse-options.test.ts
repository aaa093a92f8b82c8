import { describe, expect, test } from 'vitest';
import { PARTS, parseArguments as parseBench } from '../../bench/parse-arguments.ts';
import { runCheck } from '../../scripts/check/run-check.ts';
import { parseArguments as parseDoctor } from '../../scripts/doctor/parse-arguments.ts';
import { parseArguments as parseGallery } from '../../scripts/gallery/parse-arguments.ts';
import { parseOptions } from '../../scripts/parse-options.ts';
import { parseArguments as parseRequireMfa } from '../../scripts/require-mfa/parse-arguments.ts';

const OPTIONS = {
  port: { type: 'string', default: '4010' },
  compare: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const parse = (...args: string[]) => parseOptions('sandbox', args, OPTIONS);
const LISTED = '\n`npm run sandbox -- --help` lists what there is.';

describe('the options of a command', () => {
  test('are what was given, or their default', () => {
    expect(parse('--json', '--port=5')?.values).toMatchObject({ json: true, port: '5' });
    expect(parse()?.values).toMatchObject({ json: false, port: '4010' });
  });

  test('are none where help is asked for, whatever else is given', () => {
    expect(parse('--help')).toBeUndefined();
    expect(parse('--prot', '-h')).toBeUndefined();
  });

  test('go along with words, for a command that takes them', () => {
    const parsed = parseOptions('bench', ['pages', '--json', '--', '--help'], OPTIONS, { words: true });
    expect(parsed?.positionals).toEqual(['pages', '--help']);
    expect(parsed?.values.json).toBe(true);
  });

  test.each([
    [['--prot', '4010'], '`--prot` is no option. Did you mean `--port`?'],
    [['--somewhere=else'], '`--somewhere` is no option.'],
    [['-p', '4010'], '`-p` is no option.'],
    [['--compare', '--json'], '`--compare` lacks its value. Write `--compare <value>`.'],
    [['--compare', '-x'], '`--compare` lacks its value. Write `--compare=-x` where that is meant.'],
    [['--json=yes'], '`--json` takes no value.'],
    [['4010'], '`4010` is no option.'],
    [['--port'], '`--port` lacks its value. Write `--port <value>`.'],
    [
      ['--prot', '1', '--jsn'],
      '`--prot` is no option. Did you mean `--port`?\n`--jsn` is no option. Did you mean `--json`?',
    ],
  ])('%j are refused, in words', (args, says) => {
    expect(() => parse(...args)).toThrow(new Error(says + LISTED));
  });
});

test.each([
  ['secret-test-c2VjcmV0'],
  ['STYTCH_SECRET=secret-live-c2VjcmV0'],
  ['--port', 'secret-test-c2VjcmV0'],
  ['--secret', 'secret-test-c2VjcmV0'],
  ['--secret-test-c2VjcmV0'],
  ['--port', 'https://secret-test-c2VjcmV0/'],
])('a secret on the command line is not repeated, and what to do with it is said: %j', (...args) => {
  for (const words of [true, false])
    expect(() => parseOptions('sandbox', args, OPTIONS, { words })).toThrow(
      new Error(
        `A Stytch secret does not belong on a command line. Revoke it if others can read this, and set \`STYTCH_SECRET\`.${LISTED}`,
      ),
    );
});

test.each([
  ['check', (args: string[]) => runCheck(args, { coloured: false }), '--jsn', '--json'],
  ['require-mfa', parseRequireMfa, '--method', '--methods'],
  ['doctor', parseDoctor, '--orign', '--origin'],
  ['gallery', parseGallery, '--with', '--width'],
  ['bench', parseBench, '--turn', '--turns'],
])(
  'npm run %s says which option it does not know, and which it may have meant',
  async (name, run, given, meant) => {
    await expect(async () => run([given])).rejects.toThrow(
      `\`${given}\` is no option. Did you mean \`${meant}\`?\n\`npm run ${name} -- --help\` lists what there is.`,
    );
  },
);

test('npm run bench takes its parts by name', () => {
  expect(parseBench([])).toEqual({ parts: PARTS, turns: 15, signIns: 10_000 });
  expect(parseBench(['load', '--sign-ins', '50'])).toMatchObject({ parts: ['load'], signIns: 50 });
  expect(() => parseBench(['loads'])).toThrow('No part of the bench is named `loads`. Did you mean `load`?');
  expect(() => parseBench(['--turns', '0'])).toThrow('`--turns` is 0. Write a whole number from 1.');
});
