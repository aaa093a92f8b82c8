import { expect } from '@playwright/test';
import { APP_PROJECT } from '../../sandbox/state/app-project.ts';

/** Calls Stytch as the backend of a running app does, on a route such as `/v1/b2b/sessions/revoke`. */
export async function callBackend(appUrl: string, route: string, body: object): Promise<void> {
  const credentials = Buffer.from(`project-test-${APP_PROJECT}:secret-test-${APP_PROJECT}`).toString(
    'base64',
  );
  const response = await fetch(appUrl + route, {
    method: 'POST',
    headers: { authorization: `Basic ${credentials}` },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
}
