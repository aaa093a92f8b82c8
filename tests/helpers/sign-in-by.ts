import { screen } from '@testing-library/react';
import type { RenderedApp } from './render-app.tsx';

/** The words by which a member finds their way through a sign-in. */
export interface Signposts {
  /** The label of the field for the address. */
  email: string | RegExp;
  /** The button that has the link sent. */
  send: string | RegExp;
  /** The label of the code's boxes. */
  code: string | RegExp;
}

type Step = 'email' | 'link sent' | 'organizations' | 'code' | 'dashboard';

/** Signs `sms@acme.test` in, in any language, up to the dashboard, and calls `atEach` step. */
export async function signInBy(
  { email, send, code }: Signposts,
  app: RenderedApp,
  atEach: (step: Step) => void,
): Promise<void> {
  await app.user.type(await screen.findByLabelText(email), 'sms@acme.test');
  atEach('email');
  await app.user.click(screen.getByRole('button', { name: send }));
  await screen.findByText('sms@acme.test');
  atEach('link sent');
  await app.followLink('sms@acme.test');
  const organization = await screen.findByText('Acme');
  atEach('organizations');
  await app.user.click(organization);
  const boxes = await screen.findByLabelText(code);
  atEach('code');
  await app.user.clear(boxes);
  await app.user.type(boxes, app.inbox.latestSms('+12025550143').code);
  await screen.findByText('+1 •••• 0143');
  atEach('dashboard');
}
