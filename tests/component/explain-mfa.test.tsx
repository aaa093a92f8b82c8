import { screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { stytchTestEnvironment } from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';
import { explainMfa } from '../../src/login/config/explain-mfa.ts';
import { breakglassCases, caseTitle, enrollingCases, memberCases } from '../helpers/mfa-cases.ts';
import { openLink } from '../helpers/mfa-sign-in.ts';
import type { MfaCase } from '../helpers/mfa-space.ts';
import { readSecondFactorScreen } from '../helpers/second-factor-screen.ts';

afterEach(() => stytchTestEnvironment.resetHandlers());

/** What the explanation foretells, apart into what can be seen and the texts sent. */
function foretold(one: MfaCase) {
  const { textedBy, ...shown } = { textedBy: undefined, ...explainMfa(one, one, one) };
  const texts = { byStytch: textedBy === 'stytch' ? 1 : 0, byWidget: textedBy === 'widget' ? 1 : 0 };
  return { shown, texts };
}

describe('the widget does what the explanation foretells', () => {
  const titled = [...enrollingCases, ...memberCases, ...breakglassCases].map(
    (one) => [caseTitle(one), one] as const,
  );

  test.for(titled)('%s', async ([, one]) => {
    const { texts } = await openLink(one);
    const shown = await readSecondFactorScreen();
    expect({ shown, texts: texts() }).toEqual(foretold(one));
  });
});

describe('the alternatives lead where the explanation says', () => {
  const organization = {
    mfaPolicy: 'REQUIRED_FOR_ALL',
    mfaMethods: 'ALL_ALLOWED',
    allowedMfaMethods: [],
  } as const;

  test('a text asked for beside the authenticator app is sent by the widget', async () => {
    const member = {
      mfaEnrolled: true,
      phone: 'verified',
      authenticatorApp: true,
      defaultMfaMethod: 'totp',
    } as const;
    const { user, texts } = await openLink({ ...organization, ...member });
    await user.click(await screen.findByRole('button', { name: 'Text me a code instead' }));
    await screen.findByText('Enter passcode');
    expect(texts()).toEqual({ byStytch: 0, byWidget: 1 });
  });

  test('going back from a code sent to an unverified number leads to giving another', async () => {
    const member = {
      mfaEnrolled: true,
      phone: 'unverified',
      authenticatorApp: false,
      defaultMfaMethod: '',
    } as const;
    const { user } = await openLink({ ...organization, ...member });
    await user.click(await screen.findByRole('button', { name: 'Go back' }));
    expect(await readSecondFactorScreen()).toEqual({ screen: 'enrolment', method: 'smsOtp' });
  });
});
