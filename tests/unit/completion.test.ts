import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { configSchema } from '../../src/login/rules/config-schema.ts';
import { loginSchema } from '../../src/login/rules/login-schema.ts';
import { LanguageServer } from '../helpers/language-server.ts';

const server = new LanguageServer();
beforeAll(() => server.start());
afterAll(() => server.close());

/** What an editor offers in the login config. @param config the options of `config` @param rest those beside it */
const complete = (config: string, rest = '') =>
  server.complete(
    'src/login.config.ts',
    `import { defineLogin } from './login/define-login.ts';\n\ndefineLogin({ config: { ${config} }, ${rest} });\n`,
  );

const MINUTES = 'sessionOptions: { sessionDurationMinutes: 60 }';
const LISTED = `authFlowType: 'Discovery', products: ['emailMagicLinks', 'emailOtp', 'passwords', 'sso', 'oauth'], ${MINUTES}`;

describe('an editor offers every option with what it does:', () => {
  test('those of `config`', async () => {
    const offered = await complete('‸');
    expect(offered.map(({ label }) => label).toSorted()).toEqual(
      Object.keys(configSchema.entries).toSorted(),
    );
    for (const { label, documentation } of offered) expect(documentation, label).not.toBe('');
  });

  test('those beside it', async () => {
    const offered = await complete(LISTED, '‸');
    expect(offered.map(({ label }) => label).toSorted()).toEqual(
      Object.keys(loginSchema.entries)
        .filter((name) => name !== 'config')
        .toSorted(),
    );
    for (const { label, documentation } of offered) expect(documentation, label).not.toBe('');
  });

  test.each([
    ['smsOtpOptions', 1],
    ['emailMagicLinksOptions', 10],
    ['emailOtpOptions', 3],
    ['passwordOptions', 7],
    ['ssoOptions', 2],
    ['oauthOptions', 7],
    ['directLoginForSingleMembership', 3],
  ])('those of `%s`', async (name, count) => {
    const offered = await complete(`${LISTED}, ${name}: { ‸ }`);
    expect(offered).toHaveLength(count);
    for (const { label, documentation } of offered) expect(documentation, label).not.toBe('');
  });

  test('the minutes of a session, with their limits', async () => {
    const offered = await complete(LISTED.replace(MINUTES, 'sessionOptions: { ‸ }'));
    expect(offered).toEqual([
      { label: 'sessionDurationMinutes', documentation: expect.stringMatching(/from 5 to 527040/) },
    ]);
  });

  test('those within these', async () => {
    for (const name of ['presentation', 'callbacks', 'cookieOptions', 'newOrganizations'])
      for (const { label, documentation } of await complete(LISTED, `${name}: { ‸ }`))
        expect(documentation, label).not.toBe('');
  });
});

describe('an editor offers the values there are:', () => {
  const labels = async (...at: Parameters<typeof complete>) =>
    (await complete(...at)).map(({ label }) => label).toSorted();

  test('flows, products, second factors and languages', async () => {
    expect(await labels("authFlowType: '‸'")).toEqual(expect.arrayContaining(['Discovery', 'Organization']));
    expect(await labels(LISTED.replace("['emailMagicLinks'", "['‸'"))).toContain('emailMagicLinks');
    expect(await labels(`${LISTED}, mfaProductInclude: ['smsOtp', '‸']`)).toContain('totp');
    expect(await labels(LISTED, "locale: '‸'")).toEqual(['auto', 'en', 'es', 'pseudo', 'pt-br']);
  });
});
