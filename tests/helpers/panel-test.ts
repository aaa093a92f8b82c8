import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import type { Started } from './npm-start.ts';
import { test as base } from './project-test.ts';

/** The login config that changes are tried of. */
export const CONFIG = `import { defineLogin } from './login/define-login.ts';

export default defineLogin({
  config: {
    authFlowType: 'Discovery',
    products: ['emailMagicLinks'],
    mfaProductInclude: ['smsOtp', 'totp'],
    mfaProductOrder: [
      'smsOtp', // first for all
      'totp',
    ],
    sessionOptions: { sessionDurationMinutes: 60 }, // an hour
  },
});
`;

interface Gallery extends Started {
  /** Of the login config. */
  readonly file: string;
  /** "Try a change", which is open where the address says so. */
  readonly panel: Locator;
}

interface Fixtures {
  /** Opens the gallery, by its query, on a project with `CONFIG`. */
  openGallery: (query: string) => Promise<Gallery>;
}

/** A test of the gallery's panel, served as `npm start` serves it. */
export const test = base.extend<Fixtures>({
  openGallery: async ({ page, project, start }, use) => {
    await use(async (query) => {
      // The development server compiles as it serves.
      test.setTimeout(120_000);
      const file = join(project.folder, 'src/login.config.ts');
      await writeFile(file, CONFIG);
      const started = await start();
      await page.goto(`${started.url}/preview/?${query}`);
      const panel = page.getByRole('complementary', { name: 'Try a change' });
      return { ...started, file, panel };
    });
  },
});
