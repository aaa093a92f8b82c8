import { useState } from 'react';
import { Button } from '../../ui/form/button.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { BackupCodesDialog } from './backup-codes-dialog.tsx';
import { SettingRow } from './setting-row.tsx';

/** The codes that stand in for the authenticator app. They are fetched only to be shown. */
export function BackupRow() {
  const words = useSettingsWords();
  const [open, setOpen] = useState(false);
  return (
    <SettingRow heading={words['security.backup']} about={words['security.backupAbout']}>
      <Button onClick={() => setOpen(true)}>{words['security.backupShow']}</Button>
      {open && <BackupCodesDialog onClose={() => setOpen(false)} />}
    </SettingRow>
  );
}
