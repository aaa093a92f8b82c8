import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** On the `PATH`. The headless shell first: it starts and draws in half the time of the whole browser. */
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Where installers put what is on no `PATH`. The first is Fedora's `chromium-headless`. */
const PLACES = [
  '/usr/lib64/chromium-browser/headless_shell',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((folder) =>
    join(process.env[folder] ?? '', 'Google/Chrome/Application/chrome.exe'),
  ),
];

/**
 * A Chromium on this machine, as launch options: the one that `CHROMIUM_PATH` names, else Playwright's own, else an
 * installed one.
 * @returns no path for Playwright's own, which it finds itself; undefined where there is no browser
 */
export function findBrowser(
  exists: (path: string) => boolean = existsSync,
): { executablePath?: string; channel?: string } | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return { executablePath: chosen };
  const whole = chromium.executablePath();
  // Playwright downloads its headless shell into a folder beside that of the whole browser, and prefers it.
  const shell = /^.*[\\/]chromium-\d+(?=[\\/])/
    .exec(whole)?.[0]
    .replace(/chromium-(?=\d+$)/, 'chromium_headless_shell-');
  if (shell !== undefined && exists(shell)) return {};
  if (exists(whole)) return { channel: 'chromium' };
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  const executablePath = [...onPath, ...PLACES].find(exists);
  return executablePath === undefined ? undefined : { executablePath };
}
