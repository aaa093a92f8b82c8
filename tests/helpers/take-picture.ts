import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';

/**
 * Saves what is seen as a picture for the guides.
 * @param name path below `docs/images`, without its extension
 * @param style CSS that holds while the picture is taken
 */
export async function takePicture(of: Page | Locator, name: string, style = ''): Promise<void> {
  await of.screenshot({
    path: fileURLToPath(new URL(`../../docs/images/${name}.png`, import.meta.url)),
    animations: 'disabled',
    caret: 'hide',
    style,
  });
}
