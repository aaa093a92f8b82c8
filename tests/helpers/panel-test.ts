import { expect, type Locator } from '@playwright/test';
import { test as base } from './project-test.ts';
import { COMPILES } from './time-limits.ts';

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

interface Fixtures {
  /** Opens the gallery, by its query, on a project with `CONFIG`. */
  openGallery: (query: string) => Promise<void>;
  /** "Try a change", which is open where the address says so. */
  panel: Locator;
}

/** A test of the gallery's panel, served as `npm start` serves it. */
export const test = base.extend<Fixtures>({
  openGallery: async ({ page, project, server }, use) => {
    await use(async (query) => {
      await project.takeUp(() => project.save('login.config.ts', CONFIG));
      await page.goto(`${server.url}/preview/?${query}`);
      await expect(page.getByRole('button', { name: 'Try a change' })).toBeVisible(COMPILES);
    });
  },
  panel: async ({ page }, use) => {
    await use(page.getByRole('complementary', { name: 'Try a change' }));
  },
});
