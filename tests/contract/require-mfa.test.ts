import { HttpResponse, http } from 'msw';
import { afterAll, afterEach, beforeAll, describe, expect, test as plainTest, vi } from 'vitest';
import { createSandbox } from '#sandbox';
import { APP_PROJECT } from '#sandbox/client';
import { test as served } from '../../packages/sandbox/test/helpers/contract-test.ts';
import { inTime } from '../../scripts/stytch/in-time.ts';
import { keys, run } from '../helpers/run-require-mfa.ts';
import { offline, stytchCloud } from '../helpers/stytch-cloud.ts';

const cloudSandbox = createSandbox();
const cloud = stytchCloud(cloudSandbox);
beforeAll(() => cloud.listen({ onUnhandledRequest: 'bypass' }));
afterEach(() => cloud.resetHandlers());
afterAll(() => cloud.close());

/** What an organization of a project in the cloud says about second factors. */
function mfaOf(uuid: string, slug: string) {
  const { organizations } = cloudSandbox.exportSeed(uuid);
  const found = organizations.find((organization) => organization.organization_slug === slug);
  // An export leaves out what is the default.
  return [found?.mfa_policy ?? 'OPTIONAL', found?.mfa_methods, found?.allowed_mfa_methods ?? []];
}

describe('without credentials it changes the sandbox', () => {
  served(
    'requires a second factor, and says what was, what is and what members notice',
    async ({ server, sandbox }) => {
      const { said, exitCode } = await run(`optional-mfa --methods sms_otp --sandbox ${server.url}`);
      expect(exitCode).toBe(0);
      expect(said).toMatch(/mfa_policy +OPTIONAL +REQUIRED_FOR_ALL/);
      expect(said).toMatch(/mfa_methods +ALL_ALLOWED +RESTRICTED/);
      expect(said).toMatch(/allowed_mfa_methods +none +sms_otp/);
      expect(said).toContain('Nobody is signed out');
      expect(said).toContain('Goes straight to giving a phone');
      expect(said).toContain('✓ Changed.');
      expect(sandbox.exportSeed(APP_PROJECT).organizations).toContainEqual(
        expect.objectContaining({
          organization_slug: 'optional-mfa',
          mfa_policy: 'REQUIRED_FOR_ALL',
          mfa_methods: 'RESTRICTED',
          allowed_mfa_methods: ['sms_otp'],
        }),
      );
    },
  );

  served('has nothing to do the second time', async ({ server }) => {
    const { said, exitCode } = await run(`acme --sandbox ${server.url}`);
    expect(exitCode).toBe(0);
    expect(said).toContain('Nothing to change');
    expect(said).not.toContain('What members will notice');
  });

  served('passes over credentials where a sandbox is named', async ({ server }) => {
    const { said } = await run(`acme --sandbox ${server.url}`, { STYTCH_PROJECT_ID: 'wrong' });
    expect(said).toContain(`the sandbox at ${server.url}`);
  });

  served('names an organization that is not there', async ({ server }) => {
    await expect(run(`nobody --sandbox ${server.url}`)).rejects.toThrow(
      `There is no organization \`nobody\` in the sandbox at ${server.url}.`,
    );
  });

  plainTest('says how to start a sandbox that does not run', async () => {
    await expect(run('acme --sandbox http://localhost:1')).rejects.toThrow(
      'Nothing answers at http://localhost:1. Start the sandbox with `npm start`. Where that runs on another port, give the address it prints, such as `--sandbox http://localhost:5174`.',
    );
  });

  plainTest('says how to name the sandbox where another program has its port', async () => {
    cloud.use(http.all('http://localhost:5173/*', () => HttpResponse.html('<p>Not Stytch</p>')));
    await expect(run('acme')).rejects.toThrow(
      'What answers at http://localhost:5173 is not Stytch. Another program has this port. Give the address that `npm start` prints, such as `--sandbox http://localhost:5174`.',
    );
  });
});

describe('with credentials it changes the Stytch project', () => {
  plainTest('asks only enrolled members, and says that this enrols nobody', async () => {
    const { uuid, variables } = keys();
    const { said, questions } = await run('acme --optional', variables, true);
    expect(said).toContain('OPTIONAL enrols nobody by itself');
    expect(questions).toEqual([]);
    expect(mfaOf(uuid, 'acme')).toEqual(['OPTIONAL', 'ALL_ALLOWED', []]);
  });

  plainTest('leaves the methods alone unless they are named, and lifts a restriction', async () => {
    const { uuid, variables } = keys();
    await run('sms-only --optional', variables);
    expect(mfaOf(uuid, 'sms-only')).toEqual(['OPTIONAL', 'RESTRICTED', ['sms_otp']]);
    await run('sms-only --methods all', variables);
    expect(mfaOf(uuid, 'sms-only').slice(0, 2)).toEqual(['REQUIRED_FOR_ALL', 'ALL_ALLOWED']);
  });

  plainTest('asks before it changes a live project, and takes no for an answer', async () => {
    const { uuid, variables } = keys('live');
    const refused = await run('optional-mfa', variables, false);
    expect(refused.exitCode).toBe(1);
    expect(refused.said).toContain('Nothing was changed.');
    expect(mfaOf(uuid, 'optional-mfa')).toEqual(['OPTIONAL', 'ALL_ALLOWED', []]);

    const agreed = await run('optional-mfa', variables, true);
    expect([agreed.exitCode, agreed.questions]).toEqual([0, ['This is a live project. Change it?']]);
    expect(mfaOf(uuid, 'optional-mfa')).toEqual(['REQUIRED_FOR_ALL', 'ALL_ALLOWED', []]);
  });

  plainTest('changes a live project without a terminal only where `--yes` says so', async () => {
    const { uuid, variables } = keys('live');
    await expect(run('optional-mfa', variables)).rejects.toThrow(/no terminal to ask.*--yes/s);
    expect(mfaOf(uuid, 'optional-mfa')).toEqual(['OPTIONAL', 'ALL_ALLOWED', []]);
    expect((await run('optional-mfa --yes', variables)).exitCode).toBe(0);
    expect(mfaOf(uuid, 'optional-mfa')).toEqual(['REQUIRED_FOR_ALL', 'ALL_ALLOWED', []]);
  });

  plainTest('says that Stytch does not take a secret, and does not repeat it', async () => {
    const { variables } = keys();
    const error = await run('acme', { ...variables, STYTCH_SECRET: 'secret-test-c2VjcmV0' }).catch(String);
    expect(error).toContain('Stytch does not take `STYTCH_SECRET`');
    expect(error).toContain('401 unauthorized_credentials');
    expect(error).not.toContain('c2VjcmV0');
  });

  plainTest('says that both methods are open where an organization restricts to both', async () => {
    const { said } = await run('totp-only --methods sms_otp,totp', keys().variables);
    expect(said).toContain('overrides `mfaProductInclude` of the login config: both methods are open.');
    expect(said).not.toContain('Only `sms_otp` counts');
  });

  plainTest('has nothing to do where the same methods are named in another order', async () => {
    const { variables } = keys();
    await run('acme --methods sms_otp,totp', variables);
    expect((await run('acme --methods totp,sms_otp', variables)).said).toContain('Nothing to change');
  });

  plainTest('fails where Stytch takes the change and the organization is as before', async () => {
    const { uuid, variables } = keys();
    const [before] = cloudSandbox
      .exportSeed(uuid)
      .organizations.filter(({ organization_slug }) => organization_slug === 'optional-mfa');
    const organization = { ...before, mfa_policy: 'OPTIONAL', allowed_mfa_methods: [] };
    cloud.use(http.put('*/v1/b2b/organizations/*', () => HttpResponse.json({ organization })));
    await expect(run('optional-mfa', variables)).rejects.toThrow(/not as asked for/);
  });

  plainTest("says Stytch's own reason for any other refusal", async () => {
    const { uuid, variables } = keys();
    cloudSandbox.addFault(uuid, {
      route: 'PUT /v1/b2b/organizations/:organization_id',
      respond: { status: 429, error_type: 'too_many_requests' },
    });
    await expect(run('optional-mfa', variables)).rejects.toThrow(
      /^Stytch answers: .*429 too_many_requests, request-id-/,
    );
  });

  plainTest('says that Stytch cannot be reached', async () => {
    cloud.use(offline);
    await expect(run('acme', keys().variables)).rejects.toThrow(
      'Nothing answers at https://test.stytch.com. Check that this machine is online',
    );
  });
});

plainTest('a Stytch that does not answer is given up after 20 seconds', async () => {
  vi.useFakeTimers();
  const failing = expect(inTime(new Promise(() => {}))).rejects.toThrow(
    'Stytch has not answered in 20 seconds.',
  );
  await vi.advanceTimersByTimeAsync(20_000);
  await failing;
  vi.useRealTimers();
});
