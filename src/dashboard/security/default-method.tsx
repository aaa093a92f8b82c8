import { useStytchB2BClient } from '@stytch/react/b2b';
import { useStytchCall } from '../../session/store/use-stytch-call.ts';
import { Choice, Choices } from '../../ui/form/choices.tsx';
import { Problem } from '../../ui/notice/problem.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { METHODS, type Method } from './second-factors.ts';
import type { SettingProps } from './second-factors-card.tsx';

const NAMES = { sms_otp: 'security.defaultSms', totp: 'security.defaultTotp' } as const;

/** Which of several second factors the member is asked for first. Saved as soon as it is chosen. */
export function DefaultMethod({ signedIn: { member }, onDone }: SettingProps) {
  const stytch = useStytchB2BClient();
  const words = useSettingsWords();
  const { pending, problem, run } = useStytchCall();

  async function choose(method: Method): Promise<void> {
    if (await run(() => stytch.self.update({ default_mfa_method: method })))
      onDone(words['security.defaultDone']);
  }

  return (
    <>
      <Choices legend={words['security.default']} disabled={pending}>
        {METHODS.map((method) => (
          <Choice
            key={method}
            type="radio"
            label={words[NAMES[method]]}
            checked={member.default_mfa_method === method}
            onChange={() => void choose(method)}
          />
        ))}
      </Choices>
      <Problem text={problem} />
    </>
  );
}
