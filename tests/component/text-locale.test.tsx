import { createStytchB2BClient, type StytchB2BClient } from '@stytch/react/b2b';
import { describe, expect, test } from 'vitest';
import { newProject } from '#sandbox/testing';
import { sendTextsIn } from '../../src/login/locales/text-locale.ts';
import { recordRequests } from '../helpers/sent-requests.ts';

const session = { session_duration_minutes: 60 };
const acme = { organization_id: 'acme', ...session };
const member = { email_address: 'sms@acme.test', ...acme };

/** The calls in which Stytch texts a returning member of its own accord. All are refused here. */
const CALLS: Record<string, (stytch: StytchB2BClient, options: { locale?: string }) => Promise<unknown>> = {
  'discovery/intermediate_sessions/exchange': (stytch, options) =>
    stytch.discovery.intermediateSessions.exchange({ ...acme, ...options }),
  'magic_links/authenticate': (stytch, options) =>
    stytch.magicLinks.authenticate({ magic_links_token: 'none', ...session, ...options }),
  'otps/email/authenticate': (stytch, options) =>
    stytch.otps.email.authenticate({ code: '000000', ...member, ...options }),
  'oauth/authenticate': (stytch, options) =>
    stytch.oauth.authenticate({ oauth_token: 'none', ...session, ...options }),
  'sso/authenticate': (stytch, options) =>
    stytch.sso.authenticate({ sso_token: 'none', ...session, ...options }),
  'passwords/authenticate': (stytch, options) =>
    stytch.passwords.authenticate({ password: 'wrong', ...member, ...options }),
  'passwords/email/reset': (stytch, options) =>
    stytch.passwords.resetByEmail({
      password_reset_token: 'none',
      password: 'quiet-lantern-meadow-77',
      ...session,
      ...options,
    }),
};

describe.each(Object.entries(CALLS))(
  'the language of a text that Stytch sends in the course of %s',
  (path, call) => {
    const localesSent = async (use: (stytch: StytchB2BClient) => Promise<void>) => {
      const sent = recordRequests();
      await use(createStytchB2BClient(newProject().publicToken));
      return sent.filter((request) => request.path.endsWith(path)).map(({ body }) => body.locale);
    };

    test('is that of texts, until it is taken back', async () => {
      const locales = await localesSent(async (stytch) => {
        const undo = sendTextsIn(stytch, 'fr');
        await expect(call(stytch, {})).rejects.toThrow();
        undo();
        await expect(call(stytch, {})).rejects.toThrow();
      });
      expect(locales).toEqual(['fr', undefined]);
    });

    test('is that of texts where the widget gives that of emails', async () => {
      const locales = await localesSent(async (stytch) => {
        sendTextsIn(stytch, 'fr');
        await expect(call(stytch, { locale: 'es' })).rejects.toThrow();
      });
      expect(locales).toEqual(['fr']);
    });
  },
);
