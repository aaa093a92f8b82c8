import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.ts';
import type { BuiltPages } from './build-pages.ts';
import type { PageServer } from './serve-pages.ts';
import { MEMBER, signIn } from './sign-in.ts';
import { NETWORK, type Visit, visit } from './visit.ts';

/** What Stytch itself takes to answer. */
const STYTCH_MS = 100;

/**
 * When a call of Stytch's API is answered. It is of another origin and has headers of its own, so that the browser asks
 * first whether it may: twice there and back. The network that Chromium emulates has no part in it: there the latency is
 * what an answer takes at least, and one that takes longer by itself is not made later.
 */
export const API_DELAY_MS = 2 * NETWORK.latency + STYTCH_MS;

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
  const browser = await chromium.launch({
    ...findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-blink-features=AutomationControlled'],
  });
  try {
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
    return { login, dashboard };
  } finally {
    await browser.close();
  }
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
