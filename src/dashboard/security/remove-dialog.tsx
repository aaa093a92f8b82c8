import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx';
import { fillIn } from '../../ui/words/fill-in.ts';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import type { Method } from './second-factors.ts';
import type { SettingProps } from './second-factors-card.tsx';
import { useRemoval } from './use-removal.ts';

const WORDS = {
  sms_otp: { remove: 'security.phoneRemove', removed: 'security.phoneRemoved' },
  totp: { remove: 'security.appRemove', removed: 'security.appRemoved' },
} as const;

const CONSEQUENCES = {
  other: 'security.removeOther',
  'set-up-again': 'security.removeLastRequired',
  'not-asked': 'security.removeLastOptional',
  nothing: 'security.removeUnused',
} as const;

interface RemoveDialogProps extends SettingProps {
  method: Method;
  onClose: () => void;
}

/** Asks before a second factor is removed, and says what the member's next sign-in is like without it. */
export function RemoveDialog({ method, signedIn, onDone, onClose }: RemoveDialogProps) {
  const words = useSettingsWords();
  const { consequence, pending, problem, remove } = useRemoval(method, signedIn);

  async function confirm(): Promise<void> {
    if (!(await remove())) return;
    onDone(words[WORDS[method].removed]);
    onClose();
  }

  return (
    <ConfirmDialog
      heading={words[WORDS[method].remove]}
      confirm={words['security.remove']}
      danger
      pending={pending}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        {fillIn(words[CONSEQUENCES[consequence]], {
          organization: signedIn.organization.organization_name,
        })}
      </p>
      {method === 'totp' && <p>{words['security.removeBackup']}</p>}
    </ConfirmDialog>
  );
}
