import { type SubmitEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { LOGIN_PATH, loginPath } from '../routes.ts';
import { REDIRECTED } from '../session/return-url/return-url.ts';
import { Button } from '../ui/form/button.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { useWords } from '../ui/words/language.tsx';
import styles from './organization-form.module.css';

/** Leads to the login of an organization, from where the address names none and the flow needs one. */
export function OrganizationForm() {
  const words = useWords();
  const [, navigate] = useLocation();
  const [empty, setEmpty] = useState(false);

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const slug = slugOf(String(new FormData(event.currentTarget).get('organization')));
    setEmpty(slug === '');
    if (slug) navigate(loginPath(slug), { state: REDIRECTED });
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={words['login.organization']}
        name="organization"
        autoCapitalize="none"
        autoComplete="organization"
        spellCheck={false}
        error={empty ? words['login.organizationMissing'] : undefined}
      />
      <Button variant="primary" submits>
        {words['login.toOrganization']}
      </Button>
    </form>
  );
}

/** The slug in what a member types or pastes: itself, the whole address, or the name that it was made from. */
function slugOf(text: string): string {
  const [, inAddress] = text.split(`${LOGIN_PATH}/`);
  const typed = (inAddress ?? text).trim().toLowerCase();
  return typed.replace(/[/?#].*$/, '').replaceAll(/\s+/g, '-');
}
