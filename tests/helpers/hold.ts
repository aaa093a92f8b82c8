import type { Page } from '@playwright/test';

/** Keeps requests to these addresses back until what it returns is called. */
export async function hold(page: Page, addresses: RegExp): Promise<() => void> {
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(addresses, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}
