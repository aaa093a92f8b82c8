import { useState } from 'react';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { maskPhone } from '../mask-phone.ts';
import { describeMethod } from './describe-method.ts';
import { MethodActions } from './method-actions.tsx';
import { MethodState } from './method-state.tsx';
import { PhoneDialog } from './phone-dialog.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { hasMethod, isAllowed } from './second-factors.ts';
import type { SettingProps } from './second-factors-card.tsx';
import { SettingRow } from './setting-row.tsx';

export function PhoneRow({ signedIn, onDone }: SettingProps) {
  const words = useSettingsWords();
  const [open, setOpen] = useState<'set-up' | 'remove'>();
  const { member, organization } = signedIn;
  const allowed = isAllowed('sms_otp', member, organization);
  const isSetUp = hasMethod('sms_otp', member);
  const number = member.mfa_phone_number;
  const unconfirmed = number !== '' && !isSetUp;
  const dialog = { signedIn, onDone, onClose: () => setOpen(undefined) };
  return (
    <SettingRow
      heading={words['security.phone']}
      state={<MethodState isSetUp={isSetUp} isAllowed={allowed} isUnconfirmed={unconfirmed} />}
      about={describeMethod({
        allowed,
        isSetUp: isSetUp || unconfirmed,
        about: number ? maskPhone(number) : words['security.phoneAbout'],
        organization: organization.organization_name,
        words,
      })}
    >
      <MethodActions
        state={isSetUp ? 'set-up' : unconfirmed ? 'unconfirmed' : 'none'}
        isAllowed={allowed}
        labels={{
          add: words['security.phoneAdd'],
          confirm: words['security.phoneConfirm'],
          change: words['security.phoneChange'],
          remove: words['security.phoneRemove'],
        }}
        onSetUp={() => setOpen('set-up')}
        onRemove={() => setOpen('remove')}
      />
      {open === 'set-up' && <PhoneDialog {...dialog} />}
      {open === 'remove' && <RemoveDialog method="sms_otp" {...dialog} />}
    </SettingRow>
  );
}
