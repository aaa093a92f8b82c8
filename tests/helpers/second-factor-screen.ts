import { screen } from '@testing-library/react';

/** What stands on the screen, in the terms of `MfaOutcome`; who sent the text can't be seen there. */
export interface ShownScreen {
  screen: 'none' | 'chooser' | 'enrolment' | 'entry';
  method?: 'smsOtp' | 'totp';
  options?: string[];
  alternatives?: string[];
}

const SCREENS: Record<string, () => ShownScreen> = {
  'Your account': () => ({ screen: 'none' }),
  'Set up Multi-Factor Authentication': () => ({ screen: 'chooser', options: shownButtons(OPTION) }),
  'Enter your phone number to set up Multi-Factor Authentication': () => ({
    screen: 'enrolment',
    method: 'smsOtp',
  }),
  // The heading alone: the QR code comes later.
  'Scan the QR code to link your authenticator app': () => ({ screen: 'enrolment', method: 'totp' }),
  'Enter passcode': () => ({ screen: 'entry', method: 'smsOtp', alternatives: shownButtons(ALTERNATIVE) }),
  'Enter verification code': () => ({
    screen: 'entry',
    method: 'totp',
    alternatives: shownButtons(ALTERNATIVE),
  }),
};

const OPTION: Record<string, string> = { 'Text me a code': 'smsOtp', 'Use an authenticator app': 'totp' };

const ALTERNATIVE: Record<string, string> = {
  'Text me a code instead': 'smsOtp',
  'Use an authenticator app': 'totp',
  'Use a backup code': 'backupCode',
  'Go back': 'goBack',
};

/** Waits for the screen on which a sign-in stops for the second factor, or for the dashboard, and reads it. */
export async function readSecondFactorScreen(): Promise<ShownScreen> {
  const { textContent } = await screen.findByText((text) => text in SCREENS);
  const read = SCREENS[textContent];
  if (!read) throw new Error(`No known screen: ${textContent}`);
  return read();
}

/** What the buttons in view stand for, in their order. */
function shownButtons(meanings: Record<string, string>): string[] {
  return screen.getAllByRole('button').flatMap(({ textContent }) => meanings[textContent] ?? []);
}
