import { useStytchB2BClient } from '@stytch/react/b2b';
import { useState } from 'react';
import { useStytchCall } from '../../session/store/use-stytch-call.ts';
import { Dialog, DialogActions } from '../../ui/dialog/dialog.tsx';
import { Button } from '../../ui/form/button.tsx';
import { Problem } from '../../ui/notice/problem.tsx';
import { Status } from '../../ui/notice/status.tsx';
import { useSuccess } from '../../ui/notice/use-success.ts';
import { useOnce } from '../../ui/use-once.ts';
import { useWords } from '../../ui/words/language.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { BackupCodes } from './backup-codes.tsx';

/** Shows the backup codes that still work, and makes new ones. */
export function BackupCodesDialog({ onClose }: { onClose: () => void }) {
  const stytch = useStytchB2BClient();
  const words = useSettingsWords();
  const own = useWords();
  const { pending, problem, run } = useStytchCall();
  const [codes, setCodes] = useState<string[]>();
  const [asking, setAsking] = useState(false);
  const [success, say] = useSuccess();

  useOnce(() => void run(async () => setCodes((await stytch.recoveryCodes.get()).recovery_codes)));

  async function renew(): Promise<void> {
    const went = await run(async () => setCodes((await stytch.recoveryCodes.rotate()).recovery_codes));
    say(went ? words['security.backupNewDone'] : undefined);
    if (went) setAsking(false);
  }

  return (
    <Dialog heading={words['security.backup']} onClose={onClose}>
      {!codes && pending && <p role="status">{words['security.backupLoading']}</p>}
      <Status success={success} />
      {codes && codes.length > 0 && <BackupCodes codes={codes} />}
      {codes?.length === 0 && <p>{words['security.backupNone']}</p>}
      {asking && <p>{words['security.backupNewAbout']}</p>}
      <Problem text={problem} />
      <DialogActions>
        {codes && (
          <Button
            variant={asking ? 'danger' : 'quiet'}
            unavailable={pending}
            onClick={asking ? () => void renew() : () => setAsking(true)}
          >
            {pending ? own['common.oneMoment'] : words['security.backupNew']}
          </Button>
        )}
        <Button variant="primary" onClick={onClose}>
          {words['security.done']}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
