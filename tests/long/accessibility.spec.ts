import { expect } from '@playwright/test';
import { test } from '../helpers/browser-test.ts';
import { expectNoSidewaysScroll } from '../helpers/expect-no-sideways-scroll.ts';
import { expectReflow } from '../helpers/expect-reflow.ts';
import { findViolations } from '../helpers/find-violations.ts';
import { walks } from '../helpers/page-states.ts';
import { TEST } from '../helpers/time-limits.ts';
import { watchMotion } from '../helpers/watch-motion.ts';
import { widgetFindings } from '../helpers/widget-findings.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 375, height: 667 } },
] as const;

for (const [walk, states] of Object.entries(walks))
  test(`${walk}: in no state axe finds anything of ours, anything moves, scrolls sideways, or is out of reach at 400 %`, async ({
    page,
    sandbox,
    guard,
    appUrl,
  }) => {
    test.setTimeout(TEST * Object.keys(states).length);
    const moved = await watchMotion(page);
    for (const [state, bringAbout] of Object.entries(states)) {
      await bringAbout({ page, sandbox, guard, appUrl });
      // Off what the last click has left it over.
      await page.mouse.move(0, 0);
      const known = widgetFindings
        .filter((finding) => finding.states.includes(state))
        .map(({ rule, element }) => ({ rule, element }));
      for (const { colorScheme, viewport } of LOOKS) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(viewport);
        const { ours, widgets } = await findViolations(page);
        const look = `${state}, ${colorScheme}, ${viewport.width} pixels`;
        expect.soft(ours, look).toEqual([]);
        expect.soft(widgets, `the widget: ${look}`).toEqual(known);
      }
      await expectReflow(page, state);
      await expectNoSidewaysScroll(page);
      expect.soft(await moved(), state).toEqual([]);
      await page.setViewportSize(LOOKS[0].viewport);
    }
  });

test('the widget’s findings are of states that there are', () => {
  const there = Object.values(walks).flatMap((states) => Object.keys(states));
  expect(new Set(there).size, 'each state has a name of its own').toBe(there.length);
  const found = widgetFindings.flatMap(({ states }) => states);
  expect(found.filter((state) => !there.includes(state))).toEqual([]);
});
