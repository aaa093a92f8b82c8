import { Dialog } from '../../ui/dialog/dialog.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { PhoneCode } from './phone-code.tsx';
import { PhoneNumber } from './phone-number.tsx';
import type { SettingProps } from './second-factors-card.tsx';
import { usePhoneSetup } from './use-phone-setup.ts';

const HEADINGS = {
  add: 'security.phoneAdd',
  confirm: 'security.phoneConfirm',
  change: 'security.phoneChange',
} as const;

interface PhoneDialogProps extends SettingProps {
  onClose: () => void;
}

/** Sets a phone number up, or another in its place: the number first, then the code that was texted to it. */
export function PhoneDialog({ signedIn, onDone, onClose }: PhoneDialogProps) {
  const words = useSettingsWords();
  const setup = usePhoneSetup(signedIn);

  async function confirm(code: string): Promise<void> {
    if (!(await setup.confirm(code))) return;
    onDone(words['security.phoneDone']);
    onClose();
  }

  return (
    <Dialog heading={words[HEADINGS[setup.kind]]} onClose={onClose}>
      {setup.textedTo === undefined ? (
        <PhoneNumber setup={setup} onClose={onClose} />
      ) : (
        <PhoneCode
          setup={setup}
          number={setup.textedTo}
          onCode={(code) => void confirm(code)}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}
