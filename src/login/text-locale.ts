import type { StytchB2BClient } from '@stytch/react/b2b';

/**
 * Has Stytch text members in a language where it does so of its own accord: a returning member's code, as soon as
 * their first factor is accepted. These calls take a `locale`, which the widget passes only where it asks for a
 * text itself; so the client fills it in.
 *
 * @returns undoes it
 */
export function sendTextsIn(stytch: StytchB2BClient, locale: string): () => void {
  const { discovery, magicLinks, oauth, otps, sso } = stytch;
  const { exchange } = discovery.intermediateSessions;
  discovery.intermediateSessions.exchange = inLocale(exchange.bind(discovery.intermediateSessions), locale);
  const restore = [
    fillIn(magicLinks, locale),
    fillIn(oauth, locale),
    fillIn(otps.email, locale),
    fillIn(sso, locale),
  ];
  return () => {
    discovery.intermediateSessions.exchange = exchange;
    for (const undo of restore) undo();
  };
}

type Call<Options, Answer> = (options: Options) => Promise<Answer>;

function fillIn<Options extends { locale?: string }, Answer>(
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
  return (options) => call({ ...options, locale: options.locale ?? locale });
}
