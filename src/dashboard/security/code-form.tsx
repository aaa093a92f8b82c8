import { type ReactNode, type SubmitEvent, useState } from 'react';
import { DialogActions } from '../../ui/dialog/dialog.tsx';
import { Button } from '../../ui/form/button.tsx';
import { readCode } from '../../ui/form/read-code.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { useWords } from '../../ui/words/language.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';

interface CodeFormProps {
  pending: boolean;
  /** What is wrong with the code that was entered. */
  problem: string | undefined;
  onCode: (code: string) => void;
  onClose: () => void;
  /** The field, where the content before it does not need the focus. */
  inputRef?: (element: HTMLInputElement | null) => void;
  /** Between the field and the buttons. */
  children?: ReactNode;
}

/** Takes the 6 digits of a text or of an authenticator app. */
export function CodeForm({ pending, problem, onCode, onClose, inputRef, children }: CodeFormProps) {
  const words = useSettingsWords();
  const own = useWords();
  const [incomplete, setIncomplete] = useState(false);

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const code = readCode(String(new FormData(event.currentTarget).get('code')));
    setIncomplete(code === undefined);
    if (code !== undefined && !pending) onCode(code);
  }

  return (
    <form onSubmit={submit} noValidate>
      <TextField
        ref={inputRef}
        label={words['security.code']}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        error={incomplete ? words['security.codeMissing'] : problem}
      />
      {children}
      <DialogActions>
        <Button variant="quiet" onClick={onClose}>
          {own['common.cancel']}
        </Button>
        <Button variant="primary" submits unavailable={pending}>
          {pending ? own['common.oneMoment'] : words['security.confirm']}
        </Button>
      </DialogActions>
    </form>
  );
}
