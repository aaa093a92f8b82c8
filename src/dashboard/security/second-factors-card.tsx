import type { SignedIn } from '../../session/store/session-state.ts';
import { Status } from '../../ui/notice/status.tsx';
import { useSuccess } from '../../ui/notice/use-success.ts';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { Card } from '../card.tsx';
import { AppRow } from './app-row.tsx';
import { BackupRow } from './backup-row.tsx';
import { DefaultMethod } from './default-method.tsx';
import { MemberPolicy } from './member-policy.tsx';
import { PhoneRow } from './phone-row.tsx';
import { hasMethod, isAskedForIt, usableMethods } from './second-factors.ts';
import styles from './setting-row.module.css';

/** What part of a card needs to change something: for whom, and how to say that it is done. */
export interface SettingProps {
  signedIn: SignedIn;
  onDone: (message: string) => void;
}

/** Which second factors the member has set up, which they may, and what they are asked for. */
export function SecondFactorsCard({ signedIn }: { signedIn: SignedIn }) {
  const words = useSettingsWords();
  const [success, onDone] = useSuccess();
  const { member, organization } = signedIn;
  const usable = usableMethods(member, organization);
  const setting = { signedIn, onDone };
  return (
    <Card heading={words['security.twoStep']}>
      <MemberPolicy {...setting} />
      {isAskedForIt(member, organization) && usable.length === 0 && (
        <p className={styles.warning}>{words['security.noneLeft']}</p>
      )}
      <Status success={success} />
      <ul className={styles.rows}>
        <AppRow {...setting} />
        {hasMethod('totp', member) && <BackupRow />}
        <PhoneRow {...setting} />
      </ul>
      {usable.length > 1 && <DefaultMethod {...setting} />}
    </Card>
  );
}
