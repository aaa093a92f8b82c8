import { describe, expect } from 'vitest';
import { defaultSeed } from '../../src/seed/default-seed.ts';
import type { Backend } from '../helpers/backend.ts';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const SENDS = 20;
const TEN_MINUTES = 600;
const PHONE = '+12025550143';

const repeat = async (times: number, call: () => Promise<unknown>) => {
  for (let count = 0; count < times; count++) await call();
};

/** Texts the members of a project, as a backend may before they have shown anything. */
async function texting({ stytch }: Backend, email = 'sms@acme.test') {
  const request = { organization_id: 'acme', email_address: email };
  const { member_id } = await stytch.magicLinks.email.loginOrSignup(request);
  return (mfa_phone_number?: string) =>
    stytch.otps.sms.send({
      organization_id: 'acme',
      member_id,
      ...(mfa_phone_number && { mfa_phone_number }),
    });
}

describe('texts to one number', () => {
  test('stop after twenty in ten minutes, and go on later', async ({ backend, inbox, advance }) => {
    const send = await texting(backend);
    await repeat(SENDS, send);
    await expectStytchError(send(), 'too_many_requests', 429);
    expect(inbox.messages('sms', PHONE)).toHaveLength(SENDS);
    const sendToAnother = await texting(backend, 'both@acme.test');
    await sendToAnother();
    advance(TEN_MINUTES);
    await send();
  });

  test('that have stopped leave a sign-in to wait for its code', async ({ backend, inbox }) => {
    await repeat(SENDS, await texting(backend));
    const answer = await backend.showPrimaryFactor('sms@acme.test', 'acme');
    expect(answer.mfa_required).toMatchObject({
      member_options: { mfa_phone_number: PHONE },
      secondary_auth_initiated: null,
    });
    const { organization_id, member_id, intermediate_session_token } = answer;
    await backend.stytch.otps.sms.authenticate({
      organization_id,
      member_id,
      intermediate_session_token,
      code: inbox.latestSms(PHONE).code,
    });
  });

  test('that are refused leave the member without the number', async ({ backend }) => {
    const send = await texting(backend, 'new@acme.test');
    await repeat(SENDS, () => send('+12015550199'));
    const sendToNext = await texting(backend, 'next@acme.test');
    await backend.stytch.magicLinks.authenticate({
      magic_links_token: await backend.emailedToken('next@acme.test'),
    });
    await expectStytchError(sendToNext('+12015550199'), 'too_many_requests', 429);
    const answer = await backend.showPrimaryFactor('next@acme.test', 'acme');
    expect(answer.member.mfa_phone_number).toBe('');
  });
});

describe('emails to one address', () => {
  test('stop after twenty in ten minutes, links and codes together', async ({ backend, inbox, advance }) => {
    const { magicLinks, otps } = backend.stytch;
    const email_address = 'new@acme.test';
    const member = { organization_id: 'acme', email_address };
    const sends = [
      () => magicLinks.email.discovery.send({ email_address }),
      () => magicLinks.email.loginOrSignup(member),
      () => otps.email.discovery.send({ email_address }),
      () => otps.email.loginOrSignup(member),
    ];
    for (const send of sends) await repeat(SENDS / sends.length, send);
    for (const send of sends) await expectStytchError(send(), 'too_many_requests', 429);
    expect(inbox.messages('email', email_address)).toHaveLength(SENDS);
    await magicLinks.email.discovery.send({ email_address: 'sms@acme.test' });
    advance(TEN_MINUTES);
    for (const send of sends) await send();
  });
});

describe('a country', () => {
  test("of the widget's menu is texted to, another is not", async ({ backend, inbox }) => {
    const send = await texting(backend, 'new@acme.test');
    await expectStytchError(send('+79123456789'), 'invalid_phone_number_country_code', 400);
    await send('+447400123456');
    expect(inbox.messages('sms').map(({ to }) => to)).toEqual(['+447400123456']);
  });

  test('is not asked of a made-up number that a seed gives', async ({ sandbox, project, backend, inbox }) => {
    sandbox.importSeed(project.uuid, {
      organizations: [
        {
          organization_name: 'Films',
          organization_slug: 'films',
          mfa_policy: 'REQUIRED_FOR_ALL',
          members: [{ email_address: 'star@films.test', mfa_phone_number: '+15555550123' }],
        },
      ],
    });
    await backend.showPrimaryFactor('star@films.test', 'films');
    expect(inbox.messages('sms').map(({ to }) => to)).toEqual(['+15555550123']);
  });

  test('is texted to where the project lists it alone', async ({ sandbox, project, backend, inbox }) => {
    sandbox.importSeed(project.uuid, { ...defaultSeed, sms_countries: ['CA'] });
    const send = await texting(backend, 'new@acme.test');
    await expectStytchError(send('+12015550199'), 'invalid_phone_number_country_code', 400);
    await send('+15062345678');
    const answer = await backend.showPrimaryFactor('sms@acme.test', 'acme');
    expect(answer.mfa_required?.secondary_auth_initiated).toBeNull();
    expect(inbox.messages('sms').map(({ to }) => to)).toEqual(['+15062345678']);
  });
});

describe("Stytch's number for tests", () => {
  test('is sent nothing, and its code is always the same', async ({ backend, inbox }) => {
    for (const email of ['new@acme.test', 'second@acme.test']) {
      const member = await backend.memberBeforeMfa(email);
      await backend.stytch.otps.sms.send({ ...member, mfa_phone_number: '+10000000000' });
      const answer = await backend.stytch.otps.sms.authenticate({ ...member, code: '000000' });
      expect(answer.member).toMatchObject({ mfa_phone_number_verified: true });
    }
    expect(inbox.messages('sms')).toEqual([]);
  });
});
