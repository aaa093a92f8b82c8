import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';

/** Saves what is seen as a picture for the guides. @param name path below `docs/images`, without its extension */
export async function takePicture(of: Page | Locator, name: string): Promise<void> {
  await of.screenshot({
    path: fileURLToPath(new URL(`../../docs/images/${name}.png`, import.meta.url)),
    animations: 'disabled',
    caret: 'hide',
  });
}
