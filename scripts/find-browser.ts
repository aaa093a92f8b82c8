import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

// The headless shell first: it starts and draws three times as fast as the whole browser.
const INSTALLED = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chromium on this machine, as a launch option: the one that `CHROMIUM_PATH` names, else Playwright's own, else an
 * installed one.
 * @returns no path for Playwright's own, which it finds itself; undefined where there is no browser
 */
export function findBrowser(): { executablePath?: string } | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return { executablePath: chosen };
  if (existsSync(chromium.executablePath())) return {};
  const executablePath = INSTALLED.find((path) => existsSync(path));
  return executablePath === undefined ? undefined : { executablePath };
}
