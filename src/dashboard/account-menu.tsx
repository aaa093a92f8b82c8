import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { DASHBOARD_PATH } from '../routes.ts';
import type { useSignOut } from '../session/sign-out/use-sign-out.ts';
import type { SignedIn } from '../session/store/session-state.ts';
import { useWords } from '../ui/words/language.tsx';
import styles from './account-menu.module.css';

interface AccountMenuProps extends Pick<SignedIn, 'member' | 'organization'> {
  out: ReturnType<typeof useSignOut>;
}

/**
 * Who is signed in, where, and what they may do about it. A button that discloses links, rather than a `menu`: Tab goes
 * through it as through the rest of the page.
 */
export function AccountMenu({ member, organization, out }: AccountMenuProps) {
  const words = useWords();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const name = member.name || member.email_address;

  useEffect(() => {
    if (!open) return;
    // With the pointer or by Tab: whoever goes elsewhere is done with it.
    const onElsewhere = ({ target }: Event): void => {
      if (target instanceof Node && !place.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    return () => {
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
    };
  }, [open]);

  /** The focus goes back before what had it is gone. */
  function close(): void {
    opener.current?.focus();
    setOpen(false);
  }

  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (open && key === 'Escape') close();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears Escape from the controls within
    <div ref={place} className={styles.place} onKeyDown={onKeyDown}>
      <button
        ref={opener}
        type="button"
        className={styles.opener}
        aria-label={`${words['account.menu']}: ${name}`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.initial} aria-hidden="true" translate="no">
          {[...name][0]?.toUpperCase()}
        </span>
        <span className={styles.name}>{name}</span>
      </button>
      {open && (
        <div id={id} className={styles.panel}>
          <p className={styles.who}>
            <strong>{name}</strong>
            {member.name && <span>{member.email_address}</span>}
            <span>{organization.organization_name}</span>
          </p>
          <ul>
            <li>
              <Link href={`${DASHBOARD_PATH}/organization`} onClick={close}>
                {words['account.switch']}
              </Link>
            </li>
            <li>
              <Link href={`${DASHBOARD_PATH}/security`} onClick={close}>
                {words['nav.security']}
              </Link>
            </li>
            <li>
              <button
                type="button"
                aria-disabled={out.pending}
                onClick={out.pending ? undefined : out.signOut}
              >
                {out.label}
              </button>
            </li>
          </ul>
        </div>
      )}
    </div>
  );
}
