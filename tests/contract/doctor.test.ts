import { describe, expect, test as plainTest } from 'vitest';
import type { Sandbox } from '#sandbox';
import { defaultSeed } from '#sandbox';
import { APP_PROJECT } from '#sandbox/client';
import { test as served } from '../../packages/sandbox/test/helpers/contract-test.ts';
import { configFile, doctor, examine } from '../helpers/examine-doctor.ts';

describe('the doctor, against a sandbox,', () => {
  served('says that all is well, with what to do about what is odd', async ({ server }) => {
    const { output, exitCode } = await doctor(['--sandbox', server.url]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/✓ Frontend +Stytch takes the public token, of the B2B project/);
    expect(output).toMatch(/✓ Same project/);
    expect(output).toMatch(/✓ Organizations +`acme`: .*Chooses\n? *between a texted code/s);
    expect(output).toMatch(/! Organizations +`optional-mfa`: `mfa_policy` is OPTIONAL/);
    expect(output).toContain('http://localhost:5173/authenticate  Login, Sign-up, Discovery');
    expect(output).toContain('No problems, 4 warnings');
    const width = Math.max(...output.split('\n').map((line) => line.length));
    expect(width).toBeLessThanOrEqual(110);
  });

  served('tells programs every organization, and what someone new sees there', async ({ server }) => {
    const { report } = await examine(['--sandbox', server.url]);
    expect(report).toMatchObject({ problems: 0, warnings: 4, place: `the sandbox at ${server.url}` });
    expect(report.redirectUrls).toEqual([
      { url: 'http://localhost:5173/authenticate', types: ['Login', 'Sign-up', 'Discovery'] },
    ]);
    expect(report.organizations).toHaveLength(4);
    expect(report.organizations).toContainEqual({
      slug: 'totp-only',
      mfaPolicy: 'REQUIRED_FOR_ALL',
      mfaMethods: 'RESTRICTED',
      allowedMfaMethods: ['totp'],
      asksForNoSecondFactor: false,
      overridesConfig: true,
      sentence: 'Goes straight to setting up an authenticator app, then saves backup codes.',
      allowsNoProduct: false,
    });
  });

  served(
    'calls an organization that restricts to what the config offers no exception',
    async ({ server }) => {
      const config = await configFile('sms', { mfaProductInclude: ['smsOtp'] });
      const { report } = await examine(['--sandbox', server.url, '--config', config]);
      const overriding = report.organizations.filter((each: Record<string, unknown>) => each.overridesConfig);
      expect(overriding.map(({ slug }: Record<string, unknown>) => slug)).toEqual(['totp-only']);
    },
  );

  served(
    'finds organizations where nobody can sign in, and says how many it left out',
    async ({ server, sandbox }) => {
      const organizations = Array.from({ length: 120 }, (_, index) => ({
        organization_name: `Team ${index}`,
        organization_slug: `team-${index}`,
        allowed_auth_methods: ['google_oauth' as const],
      }));
      await withSeed(sandbox, { ...defaultSeed, organizations }, async () => {
        const { lines, exitCode, report } = await examine(['--sandbox', server.url]);
        expect(exitCode).toBe(1);
        expect(lines).toMatch(
          /problem Organizations: `team-0`, .*`team-4` and 95 more: `allowed_auth_methods` has none/,
        );
        expect(lines).toContain('skipped Organizations: Only 100 of 120 were looked at.');
        expect(report.organizations).toHaveLength(100);
      });
    },
  );

  served('says where PKCE is required, and finds a product that is off', async ({ server, sandbox }) => {
    await withSeed(sandbox, { ...defaultSeed, pkce_required: true }, async () => {
      sandbox.addFault(APP_PROJECT, {
        route: 'POST /sdk/v1/b2b/otps/sms/authenticate',
        respond: { status: 401, error_type: 'endpoint_not_authorized_for_sdk' },
      });
      const { lines, exitCode } = await examine(['--sandbox', server.url]);
      expect(exitCode).toBe(1);
      expect(lines).toContain('ok PKCE: Required of emailed links, password resets');
      expect(lines).toContain('problem Products: The project does not let the browser use `smsOtp`.');
    });
  });

  served('asks about every product, sends nothing, and leaves no trace', async ({ server, sandbox }) => {
    const config = await configFile('everything', {
      products: ['emailMagicLinks', 'emailOtp', 'passwords', 'sso', 'oauth'],
      oauthOptions: { providers: ['google'] },
    });
    const before = sandbox.exportSeed(APP_PROJECT);
    const { lines } = await examine(['--sandbox', server.url, '--config', config]);
    expect(lines).toContain(
      'ok Products: Stytch refuses the browser no call of `emailMagicLinks`, `emailOtp`, `passwords`, `sso`, `oauth`, `smsOtp`, `totp`.',
    );
    expect(sandbox.messages({ project: APP_PROJECT })).toEqual([]);
    expect(sandbox.exportSeed(APP_PROJECT)).toEqual(before);
  });

  served('says what is wrong with an origin that is not this machine’s localhost', async ({ server }) => {
    const at = async (origin: string) => examine(['--sandbox', server.url, '--origin', origin]);
    const trap = await at('http://127.0.0.1:5173');
    expect([trap.exitCode, trap.lines]).toEqual([1, expect.stringContaining('is on 127.0.0.1')]);
    const plain = await at('http://app.example.com');
    expect([plain.exitCode, plain.lines]).toEqual([1, expect.stringContaining('is not encrypted')]);
    const right = await at('https://app.example.com');
    expect([right.exitCode, right.report.redirectUrls[0].url]).toEqual([
      0,
      'https://app.example.com/authenticate',
    ]);
  });

  plainTest('says that the sandbox does not run', async () => {
    const { lines, exitCode } = await examine(['--sandbox', 'http://localhost:1']);
    expect(exitCode).toBe(1);
    expect(lines).toContain('problem Frontend: Nothing answers at http://localhost:1.');
    expect(lines).toContain('problem Project: Nothing answers at http://localhost:1.');
    expect(lines).toContain('skipped Organizations');
  });
});

async function withSeed(
  sandbox: Sandbox,
  seed: Parameters<Sandbox['importSeed']>[1],
  use: () => Promise<void>,
): Promise<void> {
  sandbox.importSeed(APP_PROJECT, seed);
  await use().finally(() => sandbox.reset(APP_PROJECT));
}
