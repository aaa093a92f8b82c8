import { ratioOf } from '../statistics.ts';
import { ratioVerdict, type Verdict, verdict } from '../verdict.ts';
import { type BuiltPages, buildPages } from './build-pages.ts';
import { API_DELAY_MS, type Measured, measurePages } from './measure-pages.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { CPU_SLOWDOWN, NETWORK, type Visit } from './visit.ts';

/** Measures the app against the least that could do the same. */
export async function benchPages(turns: number): Promise<{ conditions: string; verdicts: Verdict[] }> {
  const built = await buildPages();
  const server = await servePages();
  try {
    const measured = await measurePages(server, built, turns);
    const sizes = await sizesOf(server, built, measured);
    return {
      conditions: `${turns} turns; ${CPU_SLOWDOWN}× slower processor, ${NETWORK.latency} ms and 1.6 Mbit/s; the API answers after ${API_DELAY_MS} ms, and on the dashboard never answers`,
      verdicts: [...loginVerdicts(measured, sizes), ...dashboardVerdicts(measured, sizes)],
    };
  } finally {
    await server.close();
  }
}

type Sizes = Awaited<ReturnType<typeof sizesOf>>;

async function sizesOf(server: PageServer, built: BuiltPages, { login, dashboard }: Measured) {
  const kilobytes = async (folder: string, visits: readonly Visit[]): Promise<number> => {
    await server.show(folder);
    return server.bytesOf(visits.at(-1)?.loaded ?? []) / 1000;
  };
  return {
    loginFloor: await kilobytes(built.loginFloor, login.floor),
    login: await kilobytes(built.app, login.app),
    dashboardFloor: await kilobytes(built.dashboardFloor, dashboard.floor),
    dashboard: await kilobytes(built.app, dashboard.app),
  };
}

function loginVerdicts({ login: { app, floor } }: Measured, sizes: Sizes): Verdict[] {
  const shift = Math.max(...app.map(({ layoutShift }) => layoutShift));
  return [
    ratioVerdict('login, JS + CSS, gzip', 'kB', ratioOf([sizes.login], [sizes.loginFloor]), 1.03),
    ratioVerdict('login, usable email field', 'ms', ratioOf(app.map(ready), floor.map(ready)), 0.9),
    ratioVerdict('login, first contentful paint', 'ms', ratioOf(app.map(paint), floor.map(paint)), 0.3),
    verdict(shift <= 0.02, 'login, layout shift', `at most ${shift.toFixed(3)}; target at most 0.02`),
  ];
}

function dashboardVerdicts({ login, dashboard: { app, floor } }: Measured, sizes: Sizes): Verdict[] {
  const widgetOf = (visits: readonly Visit[]): string[] => [
    ...new Set(visits.flatMap(({ loaded }) => loaded.filter((path) => path.startsWith('/assets/widget-')))),
  ];
  const found = widgetOf(app);
  return [
    ratioVerdict('dashboard, JS + CSS, gzip', 'kB', ratioOf([sizes.dashboard], [sizes.dashboardFloor]), 1.05),
    // The login must load it, or this would look for what has another name.
    verdict(
      widgetOf(login.app).length > 0 && found.length === 0,
      'dashboard, bytes of the widget',
      `${found.join(', ') || 'none'}; target none`,
    ),
    ratioVerdict('dashboard, content, no network', 'ms', ratioOf(app.map(ready), floor.map(ready)), 1.05),
  ];
}

const ready = (visit: Visit): number => visit.ready ?? Number.NaN;
const paint = (visit: Visit): number => visit.firstPaint ?? Number.NaN;
