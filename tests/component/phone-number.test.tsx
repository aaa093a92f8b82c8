import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type RenderedApp, renderApp } from '../helpers/render-app.tsx';
import { showEmailedLink } from '../helpers/sign-in-steps.ts';
import { fakeTime, seconds } from '../helpers/time-on-dashboard.tsx';

const field = () => screen.getByLabelText<HTMLInputElement>('Phone number');
const menu = () => screen.getByLabelText<HTMLSelectElement>('Country code');
const submit = () => screen.getByRole('button', { name: 'Continue' });

/** Where a member is asked for a phone number. */
async function askedForNumber(): Promise<RenderedApp> {
  const app = renderApp();
  await showEmailedLink(app, 'new@acme.test');
  await app.user.click(await screen.findByText('Text me a code'));
  await screen.findByLabelText('Phone number');
  return app;
}

const textedTo = (app: RenderedApp) => app.inbox.messages('sms').map(({ to }) => to);

async function paste(app: RenderedApp, text: string): Promise<void> {
  await app.user.click(field());
  await app.user.paste(text);
}

/** As browsers and password managers do. */
const fillIn = (text: string) => void fireEvent.input(field(), { target: { value: text } });

async function expectSent(app: RenderedApp, number: string): Promise<void> {
  await waitFor(() => expect(submit()).toBeEnabled());
  await app.user.click(submit());
  expect(await screen.findByLabelText('One-time passcode')).toBeVisible();
  expect(textedTo(app)).toEqual([number]);
}

async function expectRefused(app: RenderedApp, words: RegExp): Promise<void> {
  const { form } = field();
  if (form) fireEvent.submit(form);
  expect(await screen.findByText(words)).toBeVisible();
  expect(textedTo(app)).toEqual([]);
}

describe('a number with its country code, while the menu is at +1, moves the menu', () => {
  test.each([
    ['+39 312 345 6789', '+39', '312 345 6789', '+393123456789'],
    ['+44 7400 123456', '+44', '07400 123456', '+447400123456'],
    ['0044 7400 123456', '+44', '07400 123456', '+447400123456'],
    ['011 44 7400 123456', '+44', '07400 123456', '+447400123456'],
    ['＋３３ 6 12 34 56 78', '+33', '06 12 34 56 78', '+33612345678'],
    ['+91 81234 56789', '+91', '081234 56789', '+918123456789'],
    ['+1 (201) 555-0123', '+1', '(201) 555-0123', '+12015550123'],
  ])('typed: %s', async (text, code, national, number) => {
    const app = await askedForNumber();
    await app.user.type(field(), text);
    await waitFor(() => expect(field()).toHaveValue(national));
    expect(menu().selectedOptions[0]).toHaveTextContent(code);
    await expectSent(app, number);
  });

  test('pasted', async () => {
    const app = await askedForNumber();
    await paste(app, '\u202a+39 312 345 6789\u202c');
    await waitFor(() => expect(field()).toHaveValue('312 345 6789'));
    expect(menu()).toHaveValue('IT');
    await expectSent(app, '+393123456789');
  });

  test('filled in by the browser', async () => {
    const app = await askedForNumber();
    fillIn('+393123456789');
    await waitFor(() => expect(field()).toHaveValue('312 345 6789'));
    expect(menu()).toHaveValue('IT');
    await expectSent(app, '+393123456789');
  });

  test('typed before a number that is there already', async () => {
    const app = await askedForNumber();
    await app.user.type(field(), '312 345 6789');
    await waitFor(() => expect(field()).toHaveValue('(312) 345-6789'));
    await app.user.type(field(), '+39', { initialSelectionStart: 0, initialSelectionEnd: 0 });
    await waitFor(() => expect(field()).toHaveValue('312 345 6789'));
    expect(menu()).toHaveValue('IT');
    await expectSent(app, '+393123456789');
  });
});

describe('nothing is sent, and the words say why,', () => {
  test('where the menu lacks the country', async () => {
    const app = await askedForNumber();
    await app.user.type(field(), '+86 138 0013 8000');
    expect(await screen.findByText(/We can’t text to numbers of that country/)).toBeVisible();
    await expectRefused(app, /We can’t text to numbers of that country/);
    expect(field()).toHaveValue('+86 138 0013 8000');
    await app.user.clear(field());
    await waitFor(() => expect(screen.queryByText(/We can’t text/)).toBeNull());
    await app.user.type(field(), '2015550123');
    await expectSent(app, '+12015550123');
  });

  test.each([
    ['JP', '010 44 7400 123456', '07400 123456'],
    ['KR', '001 47 92 23 45 67', '001 47 92 23 45 67'],
  ])('where %s has a way of its own to dial abroad: %s', async (region, text, shown) => {
    const app = await askedForNumber();
    await app.user.selectOptions(menu(), region);
    await paste(app, text);
    await waitFor(() => expect(field()).toHaveValue(shown));
    await expectRefused(app, /Empty the field, and write the number with a plus sign/);
  });

  test('where it is submitted before the widget has taken all of it in', async () => {
    const app = await askedForNumber();
    await app.user.selectOptions(menu(), 'AT');
    await app.user.type(field(), '0664 123456');
    await waitFor(() => expect(field()).toHaveValue('0664 123456'));
    fillIn('0664 1234567');
    await expectRefused(app, /The number was still being read/);
    await waitFor(() => expect(submit()).toBeEnabled());
    await expectSent(app, '+436641234567');
  });
});

describe('where something blocks the phone iframe', () => {
  function blockFrames(): void {
    const block = (event: Event): void => event.stopImmediatePropagation();
    document.addEventListener('load', block, { capture: true });
    onTestFinished(() => document.removeEventListener('load', block, { capture: true }));
  }

  test.each([
    ['(201) 555-0199', '+12015550199'],
    ['+44 7400 123456', '+447400123456'],
    ['+43 0664 1234567', '+436641234567'],
  ])('the member hears of it, and can go on: %s', async (text, number) => {
    fakeTime();
    blockFrames();
    const app = await askedForNumber();
    await app.user.type(field(), text);
    expect(submit()).toBeDisabled();
    await seconds(3);
    expect(
      await screen.findByText(/something in this browser or network may block js\.stytch\.com/),
    ).toBeVisible();
    await seconds(7);
    await waitFor(() => expect(submit()).toBeEnabled());
    await app.user.click(submit());
    await seconds(2);
    expect(await screen.findByLabelText('One-time passcode')).toBeVisible();
    expect(textedTo(app)).toEqual([number]);
    expect(screen.queryByText(/js\.stytch\.com/)).toBeNull();
  });
});
