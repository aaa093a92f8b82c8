import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

const NOT_HAD = `There is no Chromium here, and Playwright could not download one. Get one in either of two ways:
  - npx playwright install --only-shell chromium   (with --with-deps where it then does not start)
  - your system's package:
      Debian, Ubuntu   apt-get install chromium-headless-shell   (or chromium)
      Fedora           dnf install chromium-headless
      macOS            brew install --cask google-chrome
      Windows          winget install Google.Chrome
Where it is in an unusual place, name its file in CHROMIUM_PATH.
`;

/**
 * Sees that there is a Chromium, and has Playwright download one where there is none.
 * @returns undefined where there is one; else why not, and what to do
 */
export function ensureBrowser(find = findBrowser, download = downloadShell): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen))
    return `\`CHROMIUM_PATH\` is ${chosen}, and there is no such file. Name a Chromium's, or unset it to have one found.\n`;
  if (find()) return undefined;
  download();
  return find() ? undefined : NOT_HAD;
}

function downloadShell(): void {
  process.stdout.write('No Chromium found. Getting one: npx playwright install --only-shell chromium\n');
  spawnSync('npx', ['playwright', 'install', '--only-shell', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

if (process.argv[1] === import.meta.filename) {
  const problem = ensureBrowser();
  if (problem !== undefined) {
    process.stderr.write(problem);
    process.exitCode = 1;
  }
}
