import { CopyButton } from '../../ui/form/copy-button.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import styles from './backup-codes.module.css';

/** Backup codes, with the ways to keep them. */
export function BackupCodes({ codes }: { codes: readonly string[] }) {
  const words = useSettingsWords();
  const text = codes.join('\n');
  return (
    <>
      <p>{words['security.backupKeep']}</p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code translate="no">{code}</code>
          </li>
        ))}
      </ul>
      <div className={styles.ways}>
        <CopyButton text={text}>{words['security.backupCopy']}</CopyButton>
        <a download="backup-codes.txt" href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}>
          {words['security.backupDownload']}
        </a>
      </div>
    </>
  );
}
