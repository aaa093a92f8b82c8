import { spawnSync } from 'node:child_process';
import { chmod, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { prepareText, removeLeftovers } from '../../scripts/save-login/replace-text.ts';
import { CONFIG, draftFile, ORGANIZATION, WRITTEN } from '../helpers/draft-file.ts';

const now = draftFile();

describe('saving a draft of the login config', () => {
  test('changes the file where the draft differs, and leaves nothing else in its folder', async () => {
    const saved = await now.server.ask('save', { version: now.version, login: ORGANIZATION });
    expect(await now.server.text()).toBe(now.before.replace("'Discovery'", "'Organization'"));
    expect(saved).toEqual({ status: 200, body: { version: await now.server.version() } });
    expect(await now.server.names()).toEqual(['login.config.ts']);
  });

  test('lets one of two drafts through that were begun from the same file', async () => {
    const longer = { config: { ...CONFIG, sessionOptions: { sessionDurationMinutes: 90 } } };
    const answers = await Promise.all(
      [ORGANIZATION, longer].map((login) => now.server.ask('save', { version: now.version, login })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('refuses a draft of a file that has changed since, which stays as it is', async () => {
    await writeFile(now.server.file, `${now.before}\n// Mine.\n`);
    const answer = await now.server.ask('save', { version: now.version, login: ORGANIZATION });
    expect(answer).toEqual({
      status: 409,
      body: { message: expect.stringContaining('has changed since this draft was begun') },
    });
    expect(await now.server.text()).toBe(`${now.before}\n// Mine.\n`);
  });

  test('refuses a draft with problems, in the sentences of the rules', async () => {
    const login = { config: { ...CONFIG, products: [], mfaProductOrder: ['totp', 'totp'] } };
    const { status, body } = await now.server.ask('save', { version: now.version, login });
    expect(status).toBe(422);
    expect(body).toEqual({ message: expect.stringMatching(/`products` is empty.*\n.*lists `totp` twice/) });
    expect(await now.server.text()).toBe(now.before);
  });

  test('refuses to change what the file works out', async () => {
    await now.server.write(WRITTEN.replace("['emailMagicLinks']", "(['emailMagicLinks'] as const).slice()"));
    const login = { config: { ...CONFIG, products: ['emailOtp'] } };
    const { status, body } = await now.server.ask('save', { version: await now.server.version(), login });
    expect(status).toBe(422);
    expect(body).toEqual({
      message: expect.stringContaining("`products` can't be changed from here: line 7"),
    });
  });

  test.each([
    ['locale', "login.locale = 'pt-br';", { config: CONFIG, locale: 'es' }],
    [
      'mfaProductOrder',
      'Object.assign(login, { config: { ...login.config, mfaProductOrder: undefined } });',
      { config: { ...CONFIG, mfaProductOrder: ['smsOtp', 'totp'] }, locale: 'pt-br' },
    ],
  ])('refuses to change `%s` where the file goes on with %s', async (option, statement, login) => {
    await now.server.write(WRITTEN.replace('  config:', "  locale: 'pt-br',\n  config:"));
    const object = (await now.server.text()).replace('export default', 'const login =');
    const text = `${object}${statement}\nexport default login;\n`;
    await writeFile(now.server.file, text);
    const message = `\`${option}\` can't be changed from here: code after the object gives it another value. Change the file by hand.`;
    expect(await now.server.ask('save', { version: await now.server.version(), login })).toEqual({
      status: 422,
      body: { message },
    });
    expect(await now.server.text()).toBe(text);
  });

  test('refuses to replace a link to a file that is elsewhere', async () => {
    await rename(now.server.file, `${now.server.file}.real.ts`);
    await symlink(`${now.server.file}.real.ts`, now.server.file);
    const { status, body } = await now.server.ask('save', { version: now.version, login: ORGANIZATION });
    expect({ status, body }).toEqual({
      status: 409,
      body: { message: expect.stringContaining('is a link') },
    });
    expect(await now.server.text()).toBe(now.before);
  });
});

describe('the file that a draft is saved into', () => {
  test('keeps what an editor saves at the last moment', async () => {
    const prepared = await prepareText(now.server.file, '// The draft.\n');
    const editors = `${now.before}\n// Mine.\n`;
    await writeFile(now.server.file, editors);
    expect(() => prepared.putInPlaceOf(now.before)).toThrow('has changed since this draft was begun');
    await prepared.remove();
    expect(await now.server.text()).toBe(editors);
    expect(await now.server.names()).toEqual(['login.config.ts']);
  });

  test('is not replaced where it is read-only', async () => {
    await chmod(now.server.file, 0o444);
    expect(await now.server.ask('save', { version: now.version, login: ORGANIZATION })).toEqual({
      status: 409,
      body: { message: 'The file is read-only. Allow writing to it, then press Save again.' },
    });
    expect(await now.server.text()).toBe(now.before);
    expect(await now.server.names()).toEqual(['login.config.ts']);
  });

  test('keeps its mode', async () => {
    await chmod(now.server.file, 0o666);
    await now.server.ask('save', { version: now.version, login: ORGANIZATION });
    expect((await stat(now.server.file)).mode & 0o777).toBe(0o666);
  });

  test('is whole where the server is killed as it saves, and what that leaves goes as the next one starts', async () => {
    const { file } = now.server;
    const save = `
      import { prepareText } from '${resolve('scripts/save-login/replace-text.ts')}';
      await prepareText('${file}', '// Half a draft.');
      process.kill(process.pid, 'SIGKILL');`;
    const { signal } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', save]);
    expect(signal).toBe('SIGKILL');
    expect(await now.server.text()).toBe(now.before);
    expect(await now.server.names()).toHaveLength(2);
    const other = await prepareText(file, '// Of a server that runs.');
    await writeFile(`${file}.tmp`, 'Not ours.');
    await removeLeftovers(file);
    expect(await now.server.names()).toHaveLength(3);
    await other.remove();
    expect(await now.server.names()).toEqual(['login.config.ts', 'login.config.ts.tmp']);
  });
});

describe('judging a draft of the login config', () => {
  test('gives the file as it would be, and leaves it as it is', async () => {
    const { status, body } = await now.server.ask('draft', { version: now.version, login: ORGANIZATION });
    expect(status).toBe(200);
    expect(body).toEqual({
      problems: [],
      warnings: [expect.objectContaining({ path: 'config.authFlowType' })],
      refusals: [],
      source: now.before.replace("'Discovery'", "'Organization'"),
    });
    expect(await now.server.text()).toBe(now.before);
  });

  test('gives the sentences of the rules for it', async () => {
    const login = { config: { ...CONFIG, sessionOptions: { sessionDurationMinutes: 100_000 }, producs: [] } };
    const { body } = await now.server.ask('draft', { version: now.version, login });
    expect(body).toMatchObject({
      problems: [{ message: expect.stringContaining('Did you mean `products`?') }],
      warnings: [
        { message: expect.stringContaining('members stay signed in for 69 days') },
        { message: expect.stringContaining('Safari drops cookies') },
      ],
    });
  });

  test('says where the file has changed since, which is no mistake of the question', async () => {
    await writeFile(now.server.file, `${now.before}\n// Mine.\n`);
    const { status, body } = await now.server.ask('draft', { version: now.version, login: ORGANIZATION });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      problems: [],
      refusals: [{ message: expect.stringContaining('has changed since this draft was begun') }],
    });
  });

  test('is for the gallery’s own page, too', async () => {
    const answer = await now.server.ask(
      'draft',
      { version: now.version, login: ORGANIZATION },
      { headers: { origin: 'null' } },
    );
    expect(answer.status).toBe(403);
  });
});
