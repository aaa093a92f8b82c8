import type { Page } from '@playwright/test';

/** What is inside a situation's frame. */
export const live = (page: Page, title: string) => page.frameLocator(`iframe[title="${title}, live"]`);

/** Leaves the frames empty, for a test that looks at the gallery around them. */
export async function leaveFramesEmpty(page: Page): Promise<void> {
  await page.route('**/preview/frame.html*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '' }),
  );
}
