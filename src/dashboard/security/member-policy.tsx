import { useStytchB2BClient } from '@stytch/react/b2b';
import { useStytchCall } from '../../session/store/use-stytch-call.ts';
import { Button } from '../../ui/form/button.tsx';
import { Problem } from '../../ui/notice/problem.tsx';
import { fillIn } from '../../ui/words/fill-in.ts';
import { useWords } from '../../ui/words/language.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import styles from './member-policy.module.css';
import { usableMethods } from './second-factors.ts';
import type { SettingProps } from './second-factors-card.tsx';

/** Whether the member is asked for a second factor, and, where that is theirs to say, the choice. */
export function MemberPolicy({ signedIn: { member, organization }, onDone }: SettingProps) {
  const stytch = useStytchB2BClient();
  const words = useSettingsWords();
  const { 'common.oneMoment': oneMoment } = useWords();
  const { pending, problem, run } = useStytchCall();
  const required = organization.mfa_policy === 'REQUIRED_FOR_ALL';
  const asked = member.mfa_enrolled;
  const rule = required ? 'required' : asked ? 'optionalOn' : 'optionalOff';
  // Asked for something they don't have, they would have to set it up before they get in.
  const choosable = asked || usableMethods(member, organization).length > 0;

  async function choose(): Promise<void> {
    const went = await run(() => stytch.self.update({ mfa_enrolled: !asked }));
    if (went) onDone(words[asked ? 'security.turnedOff' : 'security.turnedOn']);
  }

  return (
    <>
      <div className={styles.policy}>
        <p>{fillIn(words[`security.${rule}`], { organization: organization.organization_name })}</p>
        {!required && choosable && (
          <Button onClick={() => void choose()} unavailable={pending}>
            {pending ? oneMoment : words[asked ? 'security.turnOff' : 'security.turnOn']}
          </Button>
        )}
      </div>
      <Problem text={problem} />
    </>
  );
}
