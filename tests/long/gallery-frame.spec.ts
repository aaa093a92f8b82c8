import { expect } from '@playwright/test';
import { test } from '../helpers/gallery-test.ts';
import { ARRIVES } from '../helpers/time-limits.ts';

test('a frame by itself says why it shows nothing where its address names no situation, or an unknown one', async ({
  page,
  framesUrl,
}) => {
  await page.goto(`${framesUrl}?situation=no-such-situation`);
  await expect(page.getByText('There is no situation “no-such-situation”.')).toBeVisible();
  await page.goto(framesUrl);
  await expect(page.getByText('The address names no situation')).toBeVisible();
});

test('a frame by itself takes a language and colours that it does not know for none', async ({
  page,
  framesUrl,
}) => {
  await page.goto(`${framesUrl}?situation=discovery-form&locale=xx&scheme=zz`);
  await expect(page.locator('#root')).toHaveAttribute('data-status', 'arrived', ARRIVES);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
