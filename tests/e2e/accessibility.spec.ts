import { expect } from '@playwright/test';
import { test } from '../helpers/browser-test.ts';
import { expectReflow } from '../helpers/expect-reflow.ts';
import { findViolations } from '../helpers/find-violations.ts';
import { pageStates } from '../helpers/page-states.ts';
import { watchMotion } from '../helpers/watch-motion.ts';
import { widgetFindings } from '../helpers/widget-findings.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 375, height: 667 } },
] as const;

for (const [state, open] of Object.entries(pageStates))
  test(`${state}: axe finds nothing of ours, nothing moves, and all can be reached at 400 %`, async ({
    page,
    sandbox,
    guard,
    appUrl,
  }) => {
    const moved = await watchMotion(page);
    await open({ page, sandbox, guard, appUrl });
    const known = widgetFindings
      .filter(({ states }) => states.includes(state))
      .map(({ rule, element }) => ({ rule, element }));
    for (const { colorScheme, viewport } of LOOKS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      const { ours, widgets } = await findViolations(page);
      expect(ours, `${colorScheme}, ${viewport.width} pixels`).toEqual([]);
      expect(widgets, `the widget, ${colorScheme}, ${viewport.width} pixels`).toEqual(known);
    }
    await expectReflow(page);
    expect(await moved()).toEqual([]);
  });

test('the widget’s findings are of states that there are', () => {
  const states = widgetFindings.flatMap((finding) => finding.states);
  expect(states.filter((state) => !(state in pageStates))).toEqual([]);
});
