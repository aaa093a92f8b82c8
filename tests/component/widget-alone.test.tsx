import { StytchB2BProvider } from '@stytch/react/b2b';
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { otherThan } from '../../packages/sandbox/test/helpers/codes.ts';
import { Widget } from '../../src/login/widget/widget.tsx';
import { widgetProps } from '../../src/login/widget/widget-props.ts';
import { loginConfig } from '../helpers/login-config.ts';
import { type RenderedApp, renderApp } from '../helpers/render-app.tsx';
import { enterCode, showEmailedLink } from '../helpers/sign-in-steps.ts';

const SEE = 'Remove the guard, its tests, and what docs/failures.md says of it.';

/** The widget with nothing of ours around it. */
const renderWidget = (): RenderedApp =>
  renderApp({
    page: (stytch) => (
      <StytchB2BProvider stytch={stytch}>
        <Widget
          {...widgetProps(
            loginConfig,
            { authFlowType: 'Discovery', slug: undefined },
            window.location.origin,
          )}
        />
      </StytchB2BProvider>
    ),
  });

test('the widget alone texts to another number than the one with a country code that is pasted', async () => {
  const app = renderWidget();
  await showEmailedLink(app, 'new@acme.test');
  await app.user.click(await screen.findByText('Text me a code'));
  await app.user.click(await screen.findByLabelText('Phone number'));
  await app.user.paste('+39 312 345 6789');
  const submit = screen.getByRole('button', { name: 'Continue' });
  await waitFor(() => expect(submit).toBeEnabled());
  await app.user.click(submit);
  await screen.findByLabelText('One-time passcode');
  expect(
    app.inbox.messages('sms').map(({ to }) => to),
    `The widget keeps the country code now: src/login/phone may go. ${SEE}`,
  ).toEqual(['+13123456789']);
});

test('the widget alone makes a mixture of a refused code and the right one', async () => {
  const app = renderWidget();
  await showEmailedLink(app, 'sms@acme.test');
  const boxes = await screen.findByLabelText<HTMLInputElement>('One-time passcode');
  const { code } = app.inbox.latestSms('+12025550143');
  const wrong = otherThan(code);
  await enterCode(app, wrong);
  await screen.findByText(/Invalid passcode/);
  // As the widget selects them when they get the focus.
  boxes.setSelectionRange(5, 6);
  await app.user.paste(code);
  expect(
    boxes,
    `The widget begins a new code now: onInput in src/login/widget/guard-passcode-boxes.ts may go. ${SEE}`,
  ).toHaveValue(wrong.slice(0, 5) + code.slice(0, 1));
});

test('the widget alone takes the first digits that are pasted for the code, and none but ASCII ones', async () => {
  const app = renderWidget();
  await showEmailedLink(app, 'sms@acme.test');
  const boxes = await screen.findByLabelText('One-time passcode');
  const says = `The widget finds a code in a text now: onPaste in src/login/widget/guard-passcode-boxes.ts may go. ${SEE}`;
  await app.user.click(boxes);
  await app.user.paste('１２３');
  expect(boxes, says).toHaveValue('');
  await app.user.paste('Shop 24: your code is 123');
  expect(boxes, says).toHaveValue('24123');
});
