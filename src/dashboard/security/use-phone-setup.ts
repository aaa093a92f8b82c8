import { useStytchB2BClient } from '@stytch/react/b2b';
import { useState } from 'react';
import type { SignedIn } from '../../session/store/session-state.ts';
import { useStytchCall } from '../../session/store/use-stytch-call.ts';
import { useLocale } from '../../ui/words/language.tsx';
import { hasMethod } from './second-factors.ts';
import { useSetupRequest } from './use-setup-request.ts';

export type PhoneSetup = ReturnType<typeof usePhoneSetup>;

/**
 * Sets up a member's phone number. Stytch keeps one number for each member, and refuses another until that is deleted:
 * so a change deletes first, and what comes after may fail. Then the member has the old number no longer and the new one
 * not yet, which `oldIsGone` says.
 */
export function usePhoneSetup(signedIn: SignedIn) {
  const stytch = useStytchB2BClient();
  const { target, confirmation } = useSetupRequest(signedIn);
  const locale = useLocale();
  const { pending, problem, setProblem, run } = useStytchCall();
  const [before] = useState(() => ({
    number: signedIn.member.mfa_phone_number,
    isVerified: hasMethod('sms_otp', signedIn.member),
  }));
  /** What Stytch holds, which the SDK does not always know. */
  const [held, setHeld] = useState(before.number);
  const [textedTo, setTextedTo] = useState<string>();
  const [typed, setTyped] = useState(before.isVerified ? '' : before.number);

  function send(number: string): Promise<boolean> {
    return run(async () => {
      if (held !== '' && held !== number) {
        await stytch.self.deleteMFAPhoneNumber();
        setHeld('');
      }
      await stytch.otps.sms.send({
        ...target,
        mfa_phone_number: number,
        locale: locale === 'pseudo' ? 'en' : locale,
      });
      setHeld(number);
    });
  }

  async function sendFirst(number: string): Promise<void> {
    setTyped(number);
    if (!(await send(number))) return;
    setTextedTo(number);
    // Only by asking does the SDK learn of a number that is not confirmed; the page shows it until then.
    stytch.self.get().catch(() => {});
  }

  return {
    kind: before.number === '' ? 'add' : before.isVerified ? 'change' : 'confirm',
    /** The number there was, in E.164. */
    old: before.number,
    oldIsGone: before.isVerified && held !== before.number,
    /** What to begin the field with. */
    typed,
    /** The number that a code is on its way to. */
    textedTo,
    pending,
    problem,
    text: (number: string) => void sendFirst(number),
    resend: () => (textedTo === undefined ? Promise.resolve(false) : send(textedTo)),
    giveAnother: () => {
      setProblem(undefined);
      setTextedTo(undefined);
    },
    /** @returns whether the number is set up */
    confirm: (code: string) => run(() => stytch.otps.sms.authenticate({ ...confirmation(), code })),
  } as const;
}
