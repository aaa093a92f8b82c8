import { CopyButton } from '../../ui/form/copy-button.tsx';
import { focusOnMount } from '../../ui/page/focus-on-mount.ts';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import styles from './app-key.module.css';

interface AppKeyProps {
  /** An image, as a data URL. */
  qrCode: string;
  /** The same for people who can't scan. */
  secret: string;
}

/** What an authenticator app makes its codes from. */
export function AppKey({ qrCode, secret }: AppKeyProps) {
  const words = useSettingsWords();
  return (
    <div className={styles.key}>
      {/* Rather than the field: on a phone its keyboard would cover the key. */}
      <p ref={focusOnMount} tabIndex={-1}>
        {words['security.appScan']}
      </p>
      <img className={styles.qr} src={qrCode} alt={words['security.appQr']} width={180} height={180} />
      <p>{words['security.appKey']}</p>
      <code className={styles.secret} translate="no">
        {secret.match(/.{1,4}/g)?.join(' ')}
      </code>
      <div className={styles.copy}>
        <CopyButton text={secret}>{words['security.appKeyCopy']}</CopyButton>
      </div>
    </div>
  );
}
