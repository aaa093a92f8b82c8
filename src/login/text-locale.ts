import type { StytchB2BClient } from '@stytch/react/b2b';

/**
 * Has Stytch text members in a language where it does so of its own accord: a returning member's code, as soon as
 * their first factor is accepted. These calls take a `locale` for that, in which the widget gives none or, with
 * passwords, that of emails; so the client puts it in.
 *
 * @returns undoes it
 */
export function sendTextsIn(stytch: StytchB2BClient, locale: string): () => void {
  const { discovery, magicLinks, oauth, otps, passwords, sso } = stytch;
  const { exchange } = discovery.intermediateSessions;
  const { resetByEmail } = passwords;
  discovery.intermediateSessions.exchange = inLocale(exchange.bind(discovery.intermediateSessions), locale);
  passwords.resetByEmail = inLocale(resetByEmail.bind(passwords), locale);
  const restore = [
    authenticateIn(magicLinks, locale),
    authenticateIn(oauth, locale),
    authenticateIn(otps.email, locale),
    authenticateIn(passwords, locale),
    authenticateIn(sso, locale),
  ];
  return () => {
    discovery.intermediateSessions.exchange = exchange;
    passwords.resetByEmail = resetByEmail;
    for (const undo of restore) undo();
  };
}

type Call<Options, Answer> = (options: Options) => Promise<Answer>;

function authenticateIn<Options extends { locale?: string }, Answer>(
  client: { authenticate: Call<Options, Answer> },
  locale: string,
): () => void {
  const { authenticate } = client;
  client.authenticate = inLocale(authenticate.bind(client), locale);
  return () => {
    client.authenticate = authenticate;
  };
}

function inLocale<Options extends { locale?: string }, Answer>(
  call: Call<Options, Answer>,
  locale: string,
): Call<Options, Answer> {
  return (options) => call({ ...options, locale });
}
