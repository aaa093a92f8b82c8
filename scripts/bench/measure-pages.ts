import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.ts';
import type { BuiltPages } from './build-pages.ts';
import type { PageServer } from './serve-pages.ts';
import { MEMBER, signIn } from './sign-in.ts';
import { type Visit, visit } from './visit.ts';

/** What Stytch takes to answer, beyond the way there and back: also for the connection and preflight that it needs. */
export const API_DELAY_MS = 150;

/** Visits by turns, first to the floor, then to the app. */
interface Turns {
  readonly floor: readonly Visit[];
  readonly app: readonly Visit[];
}

export interface Measured {
  readonly login: Turns;
  readonly dashboard: Turns;
}

export async function measurePages(server: PageServer, built: BuiltPages, turns: number): Promise<Measured> {
  const browser = await chromium.launch({ ...findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  const login = await takeTurns(turns, server, built.loginFloor, built.app, () => {
    server.apiDelay = API_DELAY_MS;
    return visit(browser, `${server.url}/login`, { email: true }, undefined);
  });
  const session = await sessionOf(browser, server, built.app);
  const dashboard = await takeTurns(turns, server, built.dashboardFloor, built.app, () => {
    // Whatever shows now has not waited for the network.
    server.apiDelay = Number.POSITIVE_INFINITY;
    return visit(browser, `${server.url}/dashboard`, { text: MEMBER }, session);
  });
  await browser.close();
  return { login, dashboard };
}

async function sessionOf(browser: Browser, server: PageServer, app: string) {
  server.apiDelay = 0;
  await server.show(app);
  return await signIn(browser, server.url);
}

async function takeTurns(
  turns: number,
  server: PageServer,
  floor: string,
  app: string,
  visitPage: () => Promise<Visit>,
): Promise<Turns> {
  const visits: { floor: Visit[]; app: Visit[] } = { floor: [], app: [] };
  // The first turn warms up browser and server.
  for (let turn = 0; turn <= turns; turn++) {
    for (const [side, folder] of [
      ['floor', floor],
      ['app', app],
    ] as const) {
      await server.show(folder);
      const made = await visitPage();
      if (turn > 0) visits[side].push(made);
    }
  }
  return visits;
}
