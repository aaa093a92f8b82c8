import { execFile } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadLoginConfig } from '../../scripts/load-login-config.ts';
import { compile } from '../helpers/compile.ts';
import { misfit } from '../helpers/journeys-fit-login.ts';
import { loginConfig } from '../helpers/login-config.ts';
import { copyProject, type ProjectCopy } from '../helpers/project-copy.ts';
import { TEST } from '../helpers/time-limits.ts';

let project: ProjectCopy;

/** Changes a file of the copy, as a team would that makes the project its own. */
async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const path = join(project.folder, file);
  const text = await readFile(path, 'utf8');
  const changed = text.replace(from, to);
  expect(changed, `nothing to change in ${file}`).not.toBe(text);
  await writeFile(path, changed);
}

// All at once: what one change breaks stands out by itself, and each run takes seconds.
beforeAll(async () => {
  project = await copyProject();
  for (const folder of ['tests', 'docs']) await cp(folder, join(project.folder, folder), { recursive: true });
  await change('src/ui/brand.ts', /'.+'/, "'Tools & Söhne (beta)'");
  await project.saveLogin({
    config: {
      authFlowType: 'Organization',
      organizationSlug: 'acme',
      products: ['passwords', 'emailOtp'],
      mfaProductInclude: ['smsOtp'],
      sessionOptions: { sessionDurationMinutes: 30 },
    },
    colorScheme: 'dark',
  });
  await change('src/ui/tokens.css', /--color-accent: .+;/, '--color-accent: light-dark(#1d4ed8, #93c5fd);');
  await change('src/locales/en/words.ts', /'nav.security': '.+'/, "'nav.security': 'Safety'");
  await addGerman();
  // The example page, as `docs/testing.md` says.
  await change('src/dashboard/pages.ts', /^.*\bExamplePage = .*\n/m, '');
  await change('src/dashboard/pages.ts', /^.*path: 'example'.*\n/m, '');
  for (const name of ['src/dashboard/example', 'tests/component/example-page.test.tsx'])
    await rm(join(project.folder, name), { recursive: true });
  // Its packages are links to those of this project, which Vite would not serve.
  await writeFile(
    join(project.folder, 'vitest.copy.config.ts'),
    "import { mergeConfig } from 'vitest/config';\nimport config from './vitest.config.ts';\n\nexport default mergeConfig(config, { server: { fs: { strict: false } } });\n",
  );
});

afterAll(() => project.remove());

/** A language more, as `docs/login-config.md` says, with Spanish for the translation. */
async function addGerman(): Promise<void> {
  const locales = join(project.folder, 'src/locales');
  await cp(join(locales, 'es'), join(locales, 'de'), { recursive: true });
  const registry = 'src/locales/locale.ts';
  const [texts = ''] =
    /^ {2}es: \{\n {4}words[^}]*\},\n/m.exec(await readFile(join(project.folder, registry), 'utf8')) ?? [];
  await change(registry, /^ {2}es: \{ tag.*\n/m, "$&  de: { tag: 'de', name: 'Deutsch', messages: 'en' },\n");
  await change(registry, texts, texts + texts.replace('es:', 'de:').replaceAll("'./es/", "'./de/"));
}

test('a project with its own name, config, colours, words and pages compiles', async () => {
  expect(await compile(join(project.folder, 'src'))).toBe('');
});

test('a language more is one that the config, the commands and the gallery know', async () => {
  const code = `
    import { checkLogin } from './src/login/rules/check-login.ts';
    import { chooseLocale } from './src/login/locales/choose-locale.ts';
    import { PAGE_LOCALES } from './preview/display.ts';
    import { PAGE_LOCALES as ofPictures } from './scripts/gallery/parse-arguments.ts';
    const config = { authFlowType: 'Discovery', products: ['emailMagicLinks'], sessionOptions: { sessionDurationMinutes: 60 } };
    const { problems } = checkLogin({ config, locale: 'de' });
    console.log(JSON.stringify([problems, chooseLocale('auto', ['de-AT']), PAGE_LOCALES.de, ofPictures.includes('de')]));`;
  await writeFile(join(project.folder, 'german.ts'), code);
  const tsx = join(project.folder, 'node_modules/tsx/dist/cli.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, 'german.ts'], { cwd: project.folder });
  expect(JSON.parse(stdout)).toEqual([[], 'de', 'Deutsch', true]);
});

test(
  'and its tests of pages, words and config pass',
  async () => {
    const files = [
      'tests/component/locales.test.tsx',
      'tests/component/pseudo-locale.test.tsx',
      'tests/component/text-locale.test.tsx',
      'tests/component/sign-in.test.tsx',
      'tests/unit/login-rules.test.ts',
      'tests/unit/login-guide.test.ts',
      'tests/unit/theme-warnings.test.ts',
      'tests/unit/check-command.test.ts',
      'tests/unit/gallery-situations.test.ts',
      'tests/unit/shown-situations.test.ts',
      'tests/unit/widget-props.test.ts',
      'tests/unit/locales.test.ts',
    ];
    expect(await failures(files)).toEqual([]);
  },
  TEST * 2,
);

test('no test begins from the config of the app but the one that holds it against its rules', async () => {
  const files = await readdir('tests', { recursive: true });
  const texts = await Promise.all(
    files
      .filter((file) => /\.tsx?$/.test(file))
      .map(async (file) => [file, await readFile(join('tests', file), 'utf8')] as const),
  );
  const begin = texts.filter(([, text]) => /^import .*'\.\.\/.*src\/login\.config\.ts';$/m.test(text));
  expect(begin.map(([file]) => file.split(sep).join('/'))).toEqual(['unit/login-rules.test.ts']);
});

test('its browser journeys stop before the first, and say once what to change', async () => {
  const { login } = await loadLoginConfig(project.loginFile);
  if (!login) throw new Error('The copy has no login config.');
  expect(misfit(login)).toBe(
    'The browser journeys walk another login than src/login.config.ts describes, which has its own `authFlowType`, `products`, `mfaProductInclude`, and `mfaProductOrder`. Change the steps in tests/helpers/browser-steps.ts to walk yours, and then WALKED in tests/helpers/journeys-fit-login.ts. The tests of Vitest hold under any config.',
  );
  expect(misfit({ ...loginConfig, colorScheme: 'dark' })).toBeUndefined();
});

/** Runs these test files of the copy, and answers the lines of the report that name what failed. */
function failures(files: readonly string[]): Promise<string[]> {
  const vitest = join(project.folder, 'node_modules/vitest/vitest.mjs');
  // A build in this process has set the other `NODE_ENV`, under which React has no `act`.
  const env = { ...process.env, NODE_ENV: 'test', NO_COLOR: '1' };
  const options = { cwd: project.folder, env, maxBuffer: 64 * 1024 ** 2 };
  return new Promise((done) => {
    execFile(
      process.execPath,
      [vitest, 'run', '--config=vitest.copy.config.ts', '--reporter=default', ...files],
      options,
      (error, out, err) => {
        const said = stripVTControlCharacters(out + err).split('\n');
        const failed = said.filter((line) => /^ *FAIL /.test(line) || /^\S*Error: /.test(line));
        done(error && failed.length === 0 ? said.slice(-20) : failed);
      },
    );
  });
}
