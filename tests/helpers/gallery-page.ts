import type { Page } from '@playwright/test';

/** The development server compiles as it serves. */
export const SLOW = 90_000;
/** A frame loads a page and goes through a sign-in. */
export const ARRIVES = { timeout: 30_000 };

/** What is inside a situation's frame. */
export const live = (page: Page, title: string) => page.frameLocator(`iframe[title="${title}, live"]`);
