import { StytchB2BProvider } from '@stytch/react/b2b';
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Widget } from '../../src/login/widget.tsx';
import { widgetProps } from '../../src/login/widget-props.ts';
import loginConfig from '../../src/login.config.ts';
import { type RenderedApp, renderApp } from '../helpers/render-app.tsx';
import { showEmailedLink } from '../helpers/sign-in-steps.ts';

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
