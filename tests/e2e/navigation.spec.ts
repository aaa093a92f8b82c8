import { expect } from '@playwright/test';
import { signIn } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';
import { expectNoSidewaysScroll } from '../helpers/expect-no-sideways-scroll.ts';

test('every page of the dashboard can be seen in its navigation, however many there are and however narrow the window', async ({
  page,
  sandbox,
}) => {
  await signIn(page, sandbox);
  const nav = page.getByRole('navigation', { name: 'Pages' });
  // As many as a product may well have.
  await nav.getByRole('list').evaluate((list) => {
    for (const item of [...list.children]) list.append(item.cloneNode(true));
  });
  for (const width of [320, 375, 768]) {
    await page.setViewportSize({ width, height: 800 });
    for (const link of await nav.getByRole('link').all()) {
      await expect(link).toBeInViewport({ ratio: 1 });
    }
  }
  await expectNoSidewaysScroll(page);
});
