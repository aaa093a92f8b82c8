import { Button } from '../../ui/form/button.tsx';
import { useCooldown } from '../../ui/form/use-cooldown.ts';
import { useSuccess } from '../../ui/notice/use-success.ts';
import { focusOnMount } from '../../ui/page/focus-on-mount.ts';
import { fillIn } from '../../ui/words/fill-in.ts';
import { Phrase } from '../../ui/words/phrase.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { CodeForm } from './code-form.tsx';
import styles from './phone-code.module.css';
import type { PhoneSetup } from './use-phone-setup.ts';

/** Texts take a while to arrive, and each new one ends the code before. */
const RESEND_AFTER_SECONDS = 30;

interface PhoneCodeProps {
  setup: PhoneSetup;
  number: string;
  onCode: (code: string) => void;
  onClose: () => void;
}

/** Asks for the code that was texted to a number. */
export function PhoneCode({ setup, number, onCode, onClose }: PhoneCodeProps) {
  const words = useSettingsWords();
  const [success, say] = useSuccess();
  const { left, restart } = useCooldown(RESEND_AFTER_SECONDS);

  async function resend(): Promise<void> {
    restart();
    say((await setup.resend()) ? words['security.codeResent'] : undefined);
  }

  return (
    <>
      <p role="status">
        <Phrase text={words['security.codeSent']} values={{ number: <strong>{number}</strong> }} />
      </p>
      <CodeForm
        inputRef={focusOnMount}
        pending={setup.pending}
        problem={setup.problem}
        onCode={onCode}
        onClose={onClose}
      >
        <div className={styles.otherwise}>
          <Button variant="quiet" unavailable={left > 0 || setup.pending} onClick={() => void resend()}>
            {left > 0
              ? fillIn(words['security.codeResendIn'], { seconds: left })
              : words['security.codeResend']}
          </Button>
          <Button variant="quiet" onClick={setup.giveAnother}>
            {words['security.otherNumber']}
          </Button>
        </div>
        <p role="status" className={styles.resent}>
          {success.text && <span key={success.count}>{success.text}</span>}
        </p>
      </CodeForm>
    </>
  );
}
