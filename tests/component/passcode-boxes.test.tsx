import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { otherThan } from '../../packages/sandbox/test/helpers/codes.ts';
import { type RenderedApp, renderApp } from '../helpers/render-app.tsx';
import { enterCode, showEmailedLink } from '../helpers/sign-in-steps.ts';
import { fakeTime } from '../helpers/time-on-dashboard.tsx';

const PHONE = '+12025550143';
const boxes = () => screen.getByLabelText<HTMLInputElement>('One-time passcode');
const signedIn = () => screen.findByText('Your account');

async function askedForCode(): Promise<{ app: RenderedApp; code: string }> {
  const app = renderApp();
  await showEmailedLink(app, 'sms@acme.test');
  await screen.findByLabelText('One-time passcode');
  return { app, code: app.inbox.latestSms(PHONE).code };
}

/** Where the widget has refused a code, and the focus is back in the boxes. */
async function refused(): Promise<{ app: RenderedApp; code: string }> {
  const { app, code } = await askedForCode();
  await enterCode(app, otherThan(code));
  await screen.findByText(/Invalid passcode/);
  await waitFor(() => expect(boxes()).toHaveFocus());
  return { app, code };
}

describe('after a wrong code', () => {
  test('the next digit begins a new one', async () => {
    const { app, code } = await refused();
    boxes().setSelectionRange(5, 6);
    await app.user.keyboard(code.slice(0, 2));
    expect(boxes()).toHaveValue(code.slice(0, 2));
    await app.user.keyboard(code.slice(2));
    await signedIn();
  });

  test('a code that is pasted takes its place', async () => {
    const { app, code } = await refused();
    boxes().setSelectionRange(5, 6);
    await app.user.paste(code);
    await signedIn();
  });

  test('a code that the browser fills in takes its place', async () => {
    const { code } = await refused();
    fireEvent.input(boxes(), { target: { value: code } });
    await signedIn();
  });

  test('a digit can be deleted', async () => {
    const { app, code } = await refused();
    boxes().setSelectionRange(5, 6);
    await app.user.keyboard('{Backspace}');
    await waitFor(() => expect(boxes().value).toHaveLength(5));
    await app.user.paste(code);
    await signedIn();
  });
});

test('an older code is refused with the word that a newer one was sent', async () => {
  fakeTime();
  const { app, code } = await askedForCode();
  await enterCode(app, otherThan(code));
  await screen.findByText(/Invalid passcode/);
  expect(screen.queryByText(/only the newest works/)).toBeNull();
  await app.user.click(await screen.findByRole('button', { name: /Resend code/ }));
  await waitFor(() => expect(app.inbox.messages('sms')).toHaveLength(2));
  await waitFor(() => expect(boxes()).toBeEnabled());
  await enterCode(app, code);
  expect(
    await screen.findByText(/More than one code was sent to you, and only the newest works/),
  ).toBeVisible();
  await enterCode(app, app.inbox.latestSms(PHONE).code);
  await signedIn();
});

describe('a code is found in what is pasted:', () => {
  test.each([
    ['with the text around it', (code: string) => `Shop 24: your code is ${code}`],
    ['with spaces', (code: string) => ` ${[...code].join(' ')}`],
    ['with a mark of direction', (code: string) => `\u202a${code}`],
    [
      'in full-width digits',
      (code: string) => code.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
  ])('%s', async (_, around) => {
    const { app, code } = await askedForCode();
    await app.user.click(boxes());
    await app.user.paste(around(code));
    await signedIn();
  });

  test('and in what is typed with full-width digits', async () => {
    const { app, code } = await askedForCode();
    await app.user.click(boxes());
    await app.user.keyboard(
      code.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    );
    await signedIn();
  });
});
