import { useState } from 'react';
import { Dialog, DialogActions } from '../../ui/dialog/dialog.tsx';
import { Button } from '../../ui/form/button.tsx';
import { Problem } from '../../ui/notice/problem.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { useWords } from '../../ui/words/language.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { AppKey } from './app-key.tsx';
import { BackupCodes } from './backup-codes.tsx';
import { CodeForm } from './code-form.tsx';
import type { SettingProps } from './second-factors-card.tsx';
import { useAppSetup } from './use-app-setup.ts';

interface AppDialogProps extends SettingProps {
  onClose: () => void;
}

/** Sets an authenticator app up, or another in its place: the key and a code of the app, then its backup codes. */
export function AppDialog({ signedIn, onDone, onClose }: AppDialogProps) {
  const words = useSettingsWords();
  const own = useWords();
  const setup = useAppSetup(signedIn);
  const [agreed, setAgreed] = useState(!setup.replaces);
  const { key, pending, problem } = setup;

  function begin(): void {
    setAgreed(true);
    setup.begin();
  }
  useOnce(() => agreed && setup.begin());

  async function confirm(code: string): Promise<void> {
    if (await setup.confirm(code)) onDone(words['security.appDone']);
  }

  if (setup.done && key)
    return (
      <Dialog heading={words['security.backupSave']} onClose={onClose}>
        <BackupCodes codes={key.recovery_codes} />
        <DialogActions>
          <Button variant="primary" onClick={onClose}>
            {words['security.done']}
          </Button>
        </DialogActions>
      </Dialog>
    );
  return (
    <Dialog heading={words[setup.replaces ? 'security.appChange' : 'security.appAdd']} onClose={onClose}>
      {!agreed && <p>{words['security.appChangeAbout']}</p>}
      {key ? (
        <>
          <AppKey qrCode={key.qr_code} secret={key.secret} />
          <CodeForm
            pending={pending}
            problem={problem}
            onCode={(code) => void confirm(code)}
            onClose={onClose}
          />
        </>
      ) : (
        <>
          <p role="status">{pending && words['security.appLoading']}</p>
          <Problem
            text={problem && setup.oldIsGone ? `${words['security.appOldGone']} ${problem}` : problem}
          />
          <DialogActions>
            <Button variant="quiet" onClick={onClose}>
              {own['common.cancel']}
            </Button>
            {(!agreed || problem) && (
              <Button variant={agreed ? 'primary' : 'danger'} unavailable={pending} onClick={begin}>
                {agreed ? own['common.tryAgain'] : words['security.change']}
              </Button>
            )}
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
