import type { StytchB2BClient } from '@stytch/react/b2b';
import { replaceMethods } from '../../session/store/replace-methods.ts';

/**
 * Has Stytch text members in a language where it does so of its own accord: a returning member's code, as soon as
 * their first factor is accepted. These calls take a `locale` for that, in which the widget gives none or, with
 * passwords, that of emails; so the client puts it in.
 *
 * @returns undoes it
 */
export function sendTextsIn(stytch: StytchB2BClient, locale: string): () => void {
  const { magicLinks, oauth, otps, passwords, sso } = stytch;
  const { intermediateSessions } = stytch.discovery;
  const exchange = intermediateSessions.exchange.bind(intermediateSessions);
  const resetByEmail = passwords.resetByEmail.bind(passwords);
  const undos = [
    replaceMethods(intermediateSessions, { exchange: inLocale(exchange, locale) }),
    replaceMethods(passwords, { resetByEmail: inLocale(resetByEmail, locale) }),
    authenticateIn(magicLinks, locale),
    authenticateIn(oauth, locale),
    authenticateIn(otps.email, locale),
    authenticateIn(passwords, locale),
    authenticateIn(sso, locale),
  ];
  return () => {
    for (const undo of undos) undo();
  };
}

type Call<Options, Answer> = (options: Options) => Promise<Answer>;

function authenticateIn<Options extends { locale?: string }, Answer>(
  client: { authenticate: Call<Options, Answer> },
  locale: string,
): () => void {
  return replaceMethods(client, { authenticate: inLocale(client.authenticate.bind(client), locale) });
}

function inLocale<Options extends { locale?: string }, Answer>(
  call: Call<Options, Answer>,
  locale: string,
): Call<Options, Answer> {
  return (options) => call({ ...options, locale });
}
