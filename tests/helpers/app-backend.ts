import { expect } from '@playwright/test';
import { APP_PROJECT } from '#sandbox/client';

const credentials = Buffer.from(`project-test-${APP_PROJECT}:secret-test-${APP_PROJECT}`).toString('base64');

/** Has the backend of the app call Stytch, as one that is no page of this browser. @param path below `/v1/b2b/` */
export async function callBackend(appUrl: string, method: string, path: string, body: object): Promise<void> {
  const response = await fetch(`${appUrl}/v1/b2b/${path}`, {
    method,
    headers: { authorization: `Basic ${credentials}` },
    body: JSON.stringify(body),
  });
  expect(response.status, await response.text()).toBe(200);
}
