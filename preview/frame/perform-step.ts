import { TOTP } from 'otpauth';
import type { Step } from '../situations/situation.ts';
import { passTime } from './frame-clock.ts';
import type { Page } from './page.ts';
import type { SandboxProject } from './sandbox-project.ts';

/** Does what a member does, or what happens meanwhile. */
export async function performStep(step: Step, page: Page, project: SandboxProject): Promise<void> {
  switch (step.do) {
    case 'fill':
      return page.fill(step.field, step.text);
    case 'press':
      return page.press(step.button);
    case 'pick':
      return page.pick(step.organization);
    case 'enter-code':
      return enterCode(step.code, page, project);
    case 'set-up-app':
      return setUpApp(page);
    case 'wait-for':
      await page.find(step.sign);
      return;
    case 'pass-time':
      await project.advanceClock(step.seconds);
      passTime(step.seconds);
      return;
  }
}

const CODE_FIELD = 'formField.otp.ariaLabel';

/** The boxes submit themselves. */
async function enterCode(
  which: Extract<Step, { do: 'enter-code' }>['code'],
  page: Page,
  project: SandboxProject,
): Promise<void> {
  // First the screen, by whose time the code was sent.
  await page.find({ message: CODE_FIELD, of: 'field' });
  await page.fill(CODE_FIELD, await codeOf(which, project));
}

async function codeOf(
  which: Extract<Step, { do: 'enter-code' }>['code'],
  project: SandboxProject,
): Promise<string> {
  if (which === 'wrong') return WRONG_CODE;
  const { code } = await project.latest('sms');
  if (code === null) throw new Error('The newest message has no code.');
  return code;
}

/** The right one once in a million runs. */
const WRONG_CODE = '000000';

/** The secret stands there in lower case, in spans of four letters, for people who can't scan. */
async function setUpApp(page: Page): Promise<void> {
  await page.press('button.totpQrManual');
  await page.find({ message: 'mfa.totpEnrollment.title' });
  const chunks = () =>
    [...document.querySelectorAll('span')].filter(({ textContent }) => /^[a-z2-7]{4}$/.test(textContent));
  await page.waitForAny('the secret of an authenticator app', chunks);
  const secret = chunks()
    .map(({ textContent }) => textContent)
    .join('');
  await page.press('button.continue');
  await page.find({ message: CODE_FIELD, of: 'field' });
  await page.fill(CODE_FIELD, new TOTP({ secret: secret.toUpperCase() }).generate());
}
