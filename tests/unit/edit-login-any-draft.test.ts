import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editLogin } from '../../scripts/edit-login/edit-login.ts';
import { runLoginFile } from '../helpers/run-login-file.ts';

const sources = [
  'src/login.config.ts',
  ...readdirSync('docs/examples/login').map((name) => `docs/examples/login/${name}`),
];
const files = sources
  .map((path) => readFileSync(path, 'utf8'))
  .filter((text) => !text.includes('loginCallbacks'));

const word = fc.constantFrom(
  'emailMagicLinks',
  'emailOtp',
  'passwords',
  'sso',
  'oauth',
  'smsOtp',
  'totp',
  "it's",
  '😀',
);
const words = fc.uniqueArray(word);
const anyConfig = fc.record(
  {
    authFlowType: word,
    products: words,
    mfaProductInclude: words,
    mfaProductOrder: words,
    sessionOptions: fc.record({ sessionDurationMinutes: fc.integer() }),
  },
  { requiredKeys: [] },
);
const theme = fc.record({ primary: fc.string(), 'primary-foreground': fc.string() }, { requiredKeys: [] });
const anyLogin = fc.record(
  {
    config: anyConfig,
    presentation: fc.record({ theme: fc.oneof(theme, fc.tuple(theme, theme)) }, { requiredKeys: [] }),
    locale: fc.string(),
  },
  { requiredKeys: ['config'] },
);

const OWN_LINE = /\/\/ line \d+$/gm;

/** Comments at every place that has a line end, each of its own words. */
function commented(source: string): string {
  let count = 0;
  return source.replaceAll(/([,{[])\n/g, (_, mark) => `${mark} // remark ${++count}\n// line ${count}\n`);
}

test('any draft can be written into any file without losing anything, and twice is as once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), anyLogin, anyLogin, async (file, one, other) => {
      const from = await runLoginFile(file);
      const first = sourceOf(editLogin(file, from, one));
      expect(await runLoginFile(first)).toEqual(one);
      expect(editLogin(first, one, one)).toEqual({ source: first });
      // Back and forth between drafts nothing is left behind, and a file that is full of comments stays sound.
      const remarked = commented(first);
      const second = editLogin(remarked, one, other);
      if ('refusals' in second) return;
      expect(await runLoginFile(second.source)).toEqual(other);
      expect(second.source.match(OWN_LINE)).toEqual(remarked.match(OWN_LINE));
    }),
    { numRuns: 200 },
  );
});

function sourceOf(result: ReturnType<typeof editLogin>): string {
  if ('refusals' in result) throw new Error(result.refusals.map(({ message }) => message).join('\n'));
  return result.source;
}
