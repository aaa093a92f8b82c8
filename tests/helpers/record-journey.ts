import type { Page } from '@playwright/test';

/** Addresses below the app's path that a page goes to from here on, and how often it loads anew. */
export function recordJourney(page: Page, basePath: string) {
  const journey = { addresses: [] as string[], loads: 0 };
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame())
      journey.addresses.push(new URL(frame.url()).pathname.replace(basePath, './'));
  });
  page.on('load', () => {
    journey.loads += 1;
  });
  return journey;
}
