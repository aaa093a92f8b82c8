import { useStytchB2BClient } from '@stytch/react/b2b';
import { type RefObject, useEffect, useState } from 'react';
import { replaceMethods } from '../../../session/store/replace-methods.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { useWords } from '../../../ui/words/language.tsx';
import { guardPhoneField, type PhoneProblem } from './guard-phone-field.ts';

/** Guards the widget's field for a phone number, and says what is wrong with what is in it. */
export function PhoneNotice({ widget }: { widget: RefObject<HTMLElement | null> }) {
  const stytch = useStytchB2BClient();
  const words = useWords();
  const [problem, setProblem] = useState<PhoneProblem>();
  const changed = words['phone.changed'];

  useEffect(() => {
    if (!widget.current) return undefined;
    const guard = guardPhoneField(widget.current, setProblem);
    const { sms } = stytch.otps;
    const send = sms.send.bind(sms);
    const undo = replaceMethods(sms, {
      async send(options) {
        if (!options.mfa_phone_number) return send(options);
        const number = guard.checked(options.mfa_phone_number);
        if (number === undefined) throw refusal(changed);
        const sent = await send({ ...options, mfa_phone_number: number });
        setProblem(undefined);
        return sent;
      },
    });
    return () => {
      undo();
      guard.stop();
    };
  }, [widget, stytch, changed]);

  return <Notice trouble>{problem && <p key={problem}>{words[problem]}</p>}</Notice>;
}

/** The widget shows `error_message` at the field. */
function refusal(error_message: string): Error {
  return Object.assign(new Error(error_message), { error_message });
}
