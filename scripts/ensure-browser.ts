import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';

const NOT_HAD = `There is no Chromium here, and Playwright could not download one. Get one in either of two ways:
  - npx playwright install --only-shell chromium   (on Linux once more with --with-deps, if it then does not start)
  - your system's package:
      Debian, Ubuntu   apt-get install chromium-headless-shell   (or chromium)
      Fedora           dnf install chromium-headless
      macOS            brew install --cask google-chrome
      Windows          winget install Google.Chrome
CHROMIUM_PATH names one that is elsewhere.
`;

/** Before what needs a browser: sees that there is a Chromium, and has Playwright download one where there is none. */
export function ensureBrowser(): boolean {
  if (findBrowser()) return true;
  process.stdout.write('No Chromium found. Getting one: npx playwright install --only-shell chromium\n');
  spawnSync('npx', ['playwright', 'install', '--only-shell', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (findBrowser()) return true;
  process.stderr.write(NOT_HAD);
  return false;
}

if (process.argv[1] === import.meta.filename) process.exitCode = ensureBrowser() ? 0 : 1;
