import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { MEMBERS, ORGANIZATIONS } from '../../scripts/check/mfa-states.ts';
import { appState, type MfaRow, mfaTable } from '../../scripts/check/mfa-table.ts';
import { formatReport } from '../../scripts/check/report.ts';
import { runCheck } from '../../scripts/check/run-check.ts';
import { surprises } from '../../scripts/check/surprises.ts';
import { explainMfa } from '../../src/login/config/explain-mfa.ts';
import type { MemberMfa, MfaOptions, OrganizationMfa } from '../../src/login/config/mfa-types.ts';
import { OPTIONS } from '../helpers/mfa-space.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A config's file with these second factors. */
function configFile(name: string, mfa: object): string {
  const config = {
    authFlowType: 'Discovery',
    products: ['emailMagicLinks'],
    sessionOptions: { sessionDurationMinutes: 60 },
    ...mfa,
  };
  return write(name, `export default ${JSON.stringify({ config })};\n`);
}

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const withLocale = (locale: string) =>
  `export default { config: { authFlowType: 'Discovery', products: ['emailMagicLinks'], sessionOptions: { sessionDurationMinutes: 60 } }, locale: ${locale} };\n`;

const check = (...args: string[]) => runCheck(args, { coloured: false });

const SMS_FIRST: MfaOptions = { mfaProductInclude: ['smsOtp', 'totp'], mfaProductOrder: ['smsOtp', 'totp'] };

describe('npm run check', () => {
  test("checks the app's own config unless told another", async () => {
    expect((await check()).output).toMatch(/^src\/login\.config\.ts$/m);
  });

  test('finds no problem in a plain config, and says what members will see', async () => {
    const { output, exitCode } = await check('--config', configFile('plain.ts', SMS_FIRST));
    expect(exitCode).toBe(0);
    expect(output).toContain('No problems.');
    expect(output).toMatch(/At `\/login` members prove their address first.+offered an emailed link\./s);
    expect(output).toMatch(/In the first language .+ The widget has Stytch's own words/s);
    expect(output).toMatch(/Buttons in light: #ffffff on #\w+, contrast [\d.]+:1\..+Buttons in dark: /s);
    expect(output).toContain('Chooses between a texted code and an authenticator app, in that order.');
  });

  test('says how long members stay signed in, and what keeping sessions alive means', async () => {
    const { output } = await check('--config', configFile('hour.ts', {}));
    expect(output).toMatch(/For 1 hour from when they signed in.*In the last 5\s+minutes a notice/s);
    const config = '{ sessionOptions: { sessionDurationMinutes: 60 } }';
    const kept = write('kept.ts', `export default { config: ${config}, keepSessionAlive: true };\n`);
    const { output: ofKept } = await check('--config', kept);
    expect(ofKept).toMatch(/For as long as a page for members is open/);
    const { sessionLife } = JSON.parse((await check('--json', '--config', kept)).output);
    expect(sessionLife).toMatch(/and 1 hour longer: `keepSessionAlive` is on/);
  });

  test.each([
    ['process', 3, 'process.env.LOCALE', ''],
    ['require', 3, "require('./locale.json')", ''],
    ['node:fs', 1, "existsSync('es') ? 'es' : 'en'", "import { existsSync } from 'node:fs';"],
  ])('names `%s`, which browsers have not', async (name, line, locale, imports) => {
    const file = write(`${name.replace(':', '-')}.ts`, `${imports}\n\n${withLocale(locale)}`);
    writeFileSync(join(folder, 'locale.json'), '"es"');
    const { output, exitCode } = await check('--config', file);
    expect(output).toContain(`Line ${line} uses \`${name}\`, which Node has and browsers have not`);
    expect(exitCode).toBe(1);
  });

  test.each([
    ['asks for it before', "typeof process === 'undefined' ? 'es' : 'en'"],
    [
      'has another of the name',
      "(() => { const process = { env: { LOCALE: 'es' } }; return process.env.LOCALE; })()",
    ],
    ['names a key so', "({ process: 'es' }).process"],
  ])('lets a config through that %s', async (_, locale) => {
    const file = write('own.ts', withLocale(locale));
    expect((await check('--config', file)).output).toContain('No problems.');
  });

  test('names a problem with its place, and fails', async () => {
    const file = configFile('twice.ts', { ...SMS_FIRST, mfaProductOrder: ['totp', 'totp'] });
    const { output, exitCode } = await check('--config', file);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/✗ config\.mfaProductOrder/);
    expect(output).toContain('`mfaProductOrder` lists `totp` twice');
    expect(output).not.toContain('No problems.');
  });

  test('explains nothing where the second factors are no lists of methods', async () => {
    const file = configFile('text.ts', { mfaProductInclude: 'smsOtp' });
    const { output, exitCode } = await check('--config', file);
    expect(exitCode).toBe(1);
    expect(output).not.toContain('What members see');
  });

  test('fails for a file that is not there', async () => {
    const { output, exitCode } = await check('--config', join(folder, 'nowhere.ts'));
    expect(exitCode).toBe(1);
    expect(output).toContain('There is no such file.');
  });

  test('fails for a file that throws, and for one that exports nothing', async () => {
    const throwing = await check('--config', write('throws.ts', "throw new Error('no such team');\n"));
    expect(throwing).toMatchObject({ exitCode: 1, output: expect.stringContaining('no such team') });
    const empty = await check('--config', write('empty.ts', 'export const login = {};\n'));
    expect(empty).toMatchObject({ exitCode: 1, output: expect.stringContaining('export default') });
  });

  test('does not take an option that it does not have', async () => {
    await expect(check('--jsno')).rejects.toThrow(/--jsno/);
  });

  test('keeps to 110 columns, whatever the config', () => {
    for (const options of OPTIONS) {
      const explanation = { sections: mfaTable(options), surprises: surprises(options) };
      const text = formatReport({ file: '', problems: [], warnings: [], explanation }, { coloured: false });
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
    }
  });

  test('is coloured when asked, and says the same', async () => {
    const { output } = await runCheck([], { coloured: true });
    expect(output).toContain('\u001b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
    expect(output.replaceAll(/\u001b\[\d+m/g, '')).toBe((await check()).output);
  });

  test('answers programs with JSON: findings, and every organization with every member', async () => {
    const { output, exitCode } = await check('--json', '--config', configFile('json.ts', SMS_FIRST));
    expect(exitCode).toBe(0);
    const report = JSON.parse(output);
    expect(report).toMatchObject({ problems: [], warnings: expect.any(Array), surprises: expect.any(Array) });
    expect(report.table).toHaveLength(ORGANIZATIONS.length * MEMBERS.length * 2);
    expect(report.table).toContainEqual({
      organization: { mfaPolicy: 'OPTIONAL', mfaMethods: 'RESTRICTED', allowedMfaMethods: ['totp'] },
      member: { mfaEnrolled: true, phone: 'verified', authenticatorApp: false, defaultMfaMethod: '' },
      outcome: { screen: 'enrolment', method: 'totp' },
      sentence: 'Goes straight to setting up an authenticator app, then saves backup codes.',
    });
  });

  test('as a command, says where a file breaks off, uncoloured for NO_COLOR, and exits with 1', () => {
    const file = write('broken.ts', 'export default {\n  config: { products: [1 2] },\n};\n');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/check.ts', '--config', file],
      { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
    );
    expect(stderr).toBe('');
    expect(stdout).toContain(
      `✗ ${file}:2:26\n  The file can't be read as TypeScript: Expected "]" but found "2".`,
    );
    expect(stdout).not.toContain('\u001b[');
    expect(status).toBe(1);
  });

  test('as a command, is quiet where its reader has read enough', async () => {
    const command = spawn(process.execPath, ['--import', 'tsx', 'scripts/check.ts', '--json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    command.stdout.destroy();
    expect(await text(command.stderr)).toBe('');
  });
});

describe('the table of the second factor', () => {
  test('puts together only what looks the same, and leaves nobody out', () => {
    for (const options of OPTIONS) {
      const rows = mfaTable(options).flatMap((section) => section.rows);
      for (const organization of ORGANIZATIONS) {
        for (const member of MEMBERS) {
          const outcome = explainMfa(options, organization, member);
          if (outcome.screen === 'none') continue;
          const covering = rows.filter((row) => covers(row, organization, member));
          expect(covering.map((row) => row.outcome)).toEqual([outcome]);
        }
      }
    }
  });
});

/** The table does not say again for each policy what members see who are asked. */
function covers(row: MfaRow, { mfaMethods, allowedMfaMethods }: OrganizationMfa, member: MemberMfa): boolean {
  return (
    row.phones.includes(member.phone) &&
    row.apps.includes(appState(member)) &&
    row.organizations.some(
      (one) => one.mfaMethods === mfaMethods && one.allowedMfaMethods.join() === allowedMfaMethods.join(),
    )
  );
}

describe('what surprises people is said where it applies', () => {
  const said = (options: MfaOptions): string => surprises(options).join('\n');

  test('an organization overrides a config with one method', () => {
    expect(said({ mfaProductInclude: ['smsOtp'] })).toContain(
      'RESTRICTED to totp, members set up an authenticator app',
    );
    expect(said(SMS_FIRST)).not.toContain('overrides');
  });

  test('an empty list includes everything', () => {
    expect(said({ mfaProductInclude: [] })).toContain('means all methods, not none');
  });

  test('an order that leaves out a method does not hide it, and without one the app is first', () => {
    expect(said({ mfaProductOrder: ['smsOtp'] })).toContain('`mfaProductOrder` leaves out `totp`');
    expect(said({ mfaProductInclude: ['smsOtp', 'totp'] })).toContain('authenticator app first');
    expect(said(SMS_FIRST)).not.toMatch(/leaves out|app first/);
  });

  test('an empty order leaves the order to the organization, or to what is included', () => {
    expect(said({ mfaProductOrder: [] })).toContain("in the order of the organization's list");
    expect(said(SMS_FIRST)).not.toContain("organization's list where");
  });

  test('members with a factor never see the chooser', () => {
    expect(said(SMS_FIRST)).toContain('never see the chooser');
  });
});
