import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';

/** Before what needs a browser: sees that there is a Chromium, and has Playwright download one where there is none. */
function ensureBrowser(): number {
  if (findBrowser()) return 0;
  process.stdout.write('No Chromium found. Installing one with `npx playwright install chromium`.\n');
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (findBrowser()) return 0;
  process.stderr.write(
    'This needs Chromium, and it could not be downloaded. Install Chromium or Chrome, or set CHROMIUM_PATH to one.\n',
  );
  return 1;
}

process.exitCode = ensureBrowser();
