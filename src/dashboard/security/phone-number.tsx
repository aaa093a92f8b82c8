import { type SubmitEvent, useState } from 'react';
import { DialogActions } from '../../ui/dialog/dialog.tsx';
import { Button } from '../../ui/form/button.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Problem } from '../../ui/notice/problem.tsx';
import { focusOnMount } from '../../ui/page/focus-on-mount.ts';
import { fillIn } from '../../ui/words/fill-in.ts';
import { useWords } from '../../ui/words/language.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { maskPhone } from '../mask-phone.ts';
import { readPhoneNumber } from './read-phone-number.ts';
import type { PhoneSetup } from './use-phone-setup.ts';

interface PhoneNumberProps {
  setup: PhoneSetup;
  onClose: () => void;
}

/** Asks for a phone number, and says before it is sent what becomes of the one there is. */
export function PhoneNumber({ setup, onClose }: PhoneNumberProps) {
  const words = useSettingsWords();
  const own = useWords();
  const [unreadable, setUnreadable] = useState(false);
  const { kind, old, oldIsGone, pending, problem } = setup;

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const number = readPhoneNumber(String(new FormData(event.currentTarget).get('phone')));
    setUnreadable(number === undefined);
    if (number !== undefined && !pending) setup.text(number);
  }

  return (
    <form onSubmit={submit} noValidate>
      {kind === 'change' && !oldIsGone && (
        <p>{fillIn(words['security.phoneOnlyOne'], { number: maskPhone(old) })}</p>
      )}
      {oldIsGone && <Problem text={fillIn(words['security.phoneOldGone'], { number: maskPhone(old) })} />}
      <TextField
        ref={focusOnMount}
        label={words['security.phone']}
        hint={words['security.phoneHint']}
        name="phone"
        type="tel"
        autoComplete="tel"
        defaultValue={setup.typed}
        error={unreadable ? words['problem.badNumber'] : problem}
      />
      <DialogActions>
        <Button variant="quiet" onClick={onClose}>
          {own['common.cancel']}
        </Button>
        {oldIsGone && (
          <Button unavailable={pending} onClick={() => setup.text(old)}>
            {words['security.phoneUseOld']}
          </Button>
        )}
        <Button variant="primary" submits unavailable={pending}>
          {pending ? own['common.oneMoment'] : words['security.phoneSend']}
        </Button>
      </DialogActions>
    </form>
  );
}
