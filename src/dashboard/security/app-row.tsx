import { useState } from 'react';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { AppDialog } from './app-dialog.tsx';
import { describeMethod } from './describe-method.ts';
import { MethodActions } from './method-actions.tsx';
import { MethodState } from './method-state.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { hasMethod, isAllowed } from './second-factors.ts';
import type { SettingProps } from './second-factors-card.tsx';
import { SettingRow } from './setting-row.tsx';

export function AppRow({ signedIn, onDone }: SettingProps) {
  const words = useSettingsWords();
  const [open, setOpen] = useState<'set-up' | 'remove'>();
  const { member, organization } = signedIn;
  const allowed = isAllowed('totp', member, organization);
  const isSetUp = hasMethod('totp', member);
  const dialog = { signedIn, onDone, onClose: () => setOpen(undefined) };
  return (
    <SettingRow
      heading={words['security.app']}
      state={<MethodState isSetUp={isSetUp} isAllowed={allowed} />}
      about={describeMethod({
        allowed,
        isSetUp,
        about: words['security.appAbout'],
        organization: organization.organization_name,
        words,
      })}
    >
      <MethodActions
        state={isSetUp ? 'set-up' : 'none'}
        isAllowed={allowed}
        labels={{
          add: words['security.appAdd'],
          change: words['security.appChange'],
          remove: words['security.appRemove'],
        }}
        onSetUp={() => setOpen('set-up')}
        onRemove={() => setOpen('remove')}
      />
      {open === 'set-up' && <AppDialog {...dialog} />}
      {open === 'remove' && <RemoveDialog method="totp" {...dialog} />}
    </SettingRow>
  );
}
