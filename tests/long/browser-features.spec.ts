import { expect } from '@playwright/test';
import { test } from '../helpers/browser-test.ts';

test('the browser takes away each feature that the headers deny', async ({ page }) => {
  const response = await page.goto('/login');
  await expect(page.getByLabel('Email')).toBeVisible();
  const header = String(response?.headers()['permissions-policy']);
  const denied = header.split(', ').map((each) => each.replace('=()', ''));
  const left = await page.evaluate(() => Reflect.get(document, 'featurePolicy').allowedFeatures());
  expect(denied.filter((feature) => left.includes(feature))).toEqual([]);
  expect(left).toContain('clipboard-write');
});
