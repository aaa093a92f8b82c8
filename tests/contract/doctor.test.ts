import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, test as plainTest } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox/create-sandbox.ts';
import { APP_PROJECT } from '../../sandbox/state/app-project.ts';
import { defaultSeed } from '../../sandbox/state/default-seed.ts';
import { bootstrapSchema } from '../../scripts/doctor/bootstrap.ts';
import { bootstrapDiagnoses } from '../../scripts/doctor/bootstrap-diagnoses.ts';
import { protectionDiagnosis } from '../../scripts/doctor/protection-diagnoses.ts';
import { redirectUrls } from '../../scripts/doctor/redirect-urls.ts';
import { runDoctor } from '../../scripts/doctor/run-doctor.ts';
import type { LoginConfig } from '../../src/login/define-login.ts';
import { test as served } from '../helpers/contract-test.ts';
import { offline, stytchCloud } from '../helpers/stytch-cloud.ts';
import { newProject } from '../helpers/test-project.ts';

const PLAIN: LoginConfig['config'] = {
  authFlowType: 'Discovery',
  products: ['emailMagicLinks'],
  sessionOptions: { sessionDurationMinutes: 60 },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doctor-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A config's file that differs from a plain one by these options. */
async function configFile(name: string, options: object): Promise<string> {
  const file = join(folder, `${name}.ts`);
  await writeFile(file, `export default ${JSON.stringify({ config: { ...PLAIN, ...options } })};\n`);
  return file;
}

const cloudSandbox = createSandbox();
const cloud = stytchCloud(cloudSandbox);
beforeAll(() => cloud.listen({ onUnhandledRequest: 'bypass' }));
afterEach(() => cloud.resetHandlers());
afterAll(() => cloud.close());

/** The environment of a project of the test's own. */
function environment(project = newProject()) {
  return {
    VITE_STYTCH_PUBLIC_TOKEN: project.publicToken,
    STYTCH_PROJECT_ID: project.projectId,
    STYTCH_SECRET: project.secret,
  };
}

const doctor = (args: string[], variables: Record<string, string> = {}) =>
  runDoctor(args, () => variables, { coloured: false });

/** The lines as `status check: what was found`, and what else programs are told. */
async function examine(args: string[], variables: Record<string, string> = {}) {
  const { output, exitCode } = await doctor([...args, '--json'], variables);
  const report = JSON.parse(output);
  const lines: string[] = report.diagnoses.map(
    ({ status, check, found }: Record<string, string>) => `${status} ${check}: ${found}`,
  );
  return { report, lines: lines.join('\n'), exitCode, output };
}

describe('the doctor, against a sandbox,', () => {
  served('says that all is well, with what to do about what is odd', async ({ server }) => {
    const { output, exitCode } = await doctor(['--sandbox', server.url]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/✓ Frontend +Stytch takes the public token, of the B2B project/);
    expect(output).toMatch(/✓ Same project/);
    expect(output).toMatch(/✓ Organizations +`acme`: .*Chooses\n? *between a texted code/s);
    expect(output).toMatch(/! Organizations +`optional-mfa`: `mfa_policy` is OPTIONAL/);
    expect(output).toContain('http://localhost:5173/authenticate  Login, Sign-up, Discovery');
    expect(output).toContain('No problems, 3 warnings');
    const width = Math.max(...output.split('\n').map((line) => line.length));
    expect(width).toBeLessThanOrEqual(110);
  });

  served('tells programs every organization, and what someone new sees there', async ({ server }) => {
    const { report } = await examine(['--sandbox', server.url]);
    expect(report).toMatchObject({ problems: 0, warnings: 3, place: `the sandbox at ${server.url}` });
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

describe('the doctor, with a Stytch project,', () => {
  plainTest('finds nothing wrong where all keys are of one project', async () => {
    const { lines, exitCode, output } = await examine([], environment());
    expect(exitCode).toBe(0);
    expect(lines).toContain('ok Public token: It is one of the test environment.');
    expect(lines).toContain('ok Credentials');
    expect(lines).toContain('ok Same project');
    expect(output).not.toContain('secret-test-');
  });

  plainTest('finds keys that are of two projects, or of two environments', async () => {
    const mixed = { ...environment(), VITE_STYTCH_PUBLIC_TOKEN: newProject().publicToken };
    expect((await examine([], mixed)).lines).toContain('problem Same project');

    const { STYTCH_PROJECT_ID, STYTCH_SECRET, ...rest } = environment();
    const { lines, exitCode } = await examine([], {
      ...rest,
      STYTCH_PROJECT_ID: STYTCH_PROJECT_ID.replace('test', 'live'),
      STYTCH_SECRET: STYTCH_SECRET.replace('test', 'live'),
    });
    expect(exitCode).toBe(1);
    expect(lines).toContain('problem Credentials: They are of the live environment');
  });

  plainTest('finds a token of one environment for an address of the other', async () => {
    const variables = environment();
    const atHome = await examine(['--origin', 'http://localhost:4173'], variables);
    expect(atHome.lines).toContain('ok Public token');
    const online = await examine(['--origin', 'https://app.example.com'], variables);
    expect(online.lines).toContain(
      'warning Public token: It is one of the test environment. https://app.example.com is no address of this machine.',
    );
    const live = Object.fromEntries(
      Object.entries(variables).map(([name, key]) => [name, key.replace('-test-', '-live-')]),
    );
    expect((await examine([], live)).lines).toContain(
      'warning Public token: It is one of the live environment. http://localhost:5173 is an address of this machine.',
    );
    expect((await examine(['--origin', 'https://app.example.com'], live)).lines).toContain('ok Public token');
  });

  plainTest('finds a redirect URL that leads elsewhere, and one that is on 127.0.0.1', async () => {
    const config = await configFile('elsewhere', {
      emailMagicLinksOptions: {
        loginRedirectURL: 'https://other.example.com/in',
        signupRedirectURL: 'http://127.0.0.1:5173/authenticate',
      },
    });
    const { lines, exitCode } = await examine(['--config', config], environment());
    expect(exitCode).toBe(1);
    expect(lines).toContain(
      'warning Redirect URLs: The login config names https://other.example.com/in, which is not at http://localhost:5173',
    );
    expect(lines).toContain('problem Redirect URLs: http://127.0.0.1:5173/authenticate is on 127.0.0.1');
  });

  plainTest.each([
    ['login.example.com', 'ok Custom domain'],
    [
      'https://login.example.com',
      'problem Custom domain: `VITE_STYTCH_CUSTOM_DOMAIN`: It holds `https://login.example.com`, which is not a host name.',
    ],
    ['login.example.com/', 'problem Custom domain'],
    ['login.example.com:8443', 'problem Custom domain'],
  ])('a custom domain of %s', async (VITE_STYTCH_CUSTOM_DOMAIN, says) => {
    cloud.use(offline);
    expect((await examine([], { ...environment(), VITE_STYTCH_CUSTOM_DOMAIN })).lines).toContain(says);
  });

  plainTest('can tell nothing of keys by a project without organizations', async () => {
    const project = newProject();
    cloudSandbox.importSeed(project.uuid, { ...defaultSeed, organizations: [] });
    const { lines, exitCode } = await examine([], environment(project));
    expect(exitCode).toBe(0);
    expect(lines).toContain('skipped Same project: Without an organization nothing shows');
  });

  plainTest('holds it against no product that Stytch is out of order', async () => {
    const project = newProject();
    cloudSandbox.addFault(project.uuid, {
      route: 'POST /sdk/v1/b2b/otps/sms/authenticate',
      respond: { status: 500, error_type: 'internal_server_error' },
    });
    const { lines } = await examine([], environment(project));
    expect(lines).toContain('skipped Products: Asked about `smsOtp`, Stytch answers');
  });

  plainTest('counts a provider for the product `oauth`', async () => {
    const project = newProject();
    const google = {
      organization_name: 'Google only',
      organization_slug: 'google-only',
      allowed_auth_methods: ['google_oauth' as const],
    };
    cloudSandbox.importSeed(project.uuid, { ...defaultSeed, organizations: [google] });
    const config = await configFile('oauth', {
      products: ['oauth'],
      oauthOptions: { providers: ['google'] },
    });
    const { lines } = await examine(['--config', config], environment(project));
    expect(lines).not.toContain('nobody can sign in');
    expect((await examine([], environment(project))).lines).toContain('so that nobody can sign in');
  });

  plainTest('checks what it can without credentials, and says what it skipped', async () => {
    const { VITE_STYTCH_PUBLIC_TOKEN } = environment();
    const { lines, exitCode } = await examine([], { VITE_STYTCH_PUBLIC_TOKEN });
    expect(exitCode).toBe(0);
    expect(lines).toContain('ok Frontend');
    expect(lines).toContain('skipped Credentials: `STYTCH_PROJECT_ID` and `STYTCH_SECRET` are not set');
    expect(lines).toContain('skipped Organizations');
  });

  plainTest('says that Stytch takes neither token nor secret, without repeating it', async () => {
    const project = newProject();
    cloudSandbox.addFault(project.uuid, {
      route: 'GET /sdk/v1/projects/bootstrap/:public_token',
      respond: { status: 403, error_type: 'bad_domain_for_stytch_sdk' },
    });
    const { lines, output, exitCode } = await examine([], {
      ...environment(project),
      STYTCH_SECRET: 'secret-test-c2VjcmV0',
    });
    expect(exitCode).toBe(1);
    expect(lines).toContain('problem Frontend: Stytch refuses the SDK at http://localhost:5173.');
    expect(lines).toContain('problem Project: Stytch does not take `STYTCH_SECRET`');
    expect(output).not.toContain('c2VjcmV0');
  });

  plainTest('says that Stytch cannot be reached', async () => {
    cloud.use(offline);
    const { lines, exitCode } = await examine([], environment());
    expect(exitCode).toBe(1);
    expect(lines).toContain('problem Frontend: Nothing answers at https://test.stytch.com.');
  });

  plainTest('finds a secret that a build would publish, and does not repeat it', async () => {
    const { lines, output, exitCode } = await examine(['--sandbox', 'http://localhost:1'], {
      STYTCH_SECRET: 'c2VjcmV0',
      VITE_KEY: 'key=c2VjcmV0',
      VITE_OTHER: 'secret-live-b3RoZXI',
    });
    expect(exitCode).toBe(1);
    expect(lines).toContain('problem Secrets: VITE_KEY: It holds a Stytch secret');
    expect(lines).toContain('problem Secrets: VITE_OTHER: It holds a Stytch secret');
    expect(output).not.toMatch(/c2VjcmV0|b3RoZXI/);
  });

  plainTest('counts the problems of the login config, and holds nothing against it then', async () => {
    const config = await configFile('wrong', { products: [], mfaProductInclude: [] });
    const { lines, exitCode } = await examine(['--config', config], environment());
    expect(exitCode).toBe(1);
    expect(lines).toMatch(/problem Login config: It has (\d) problems\./);
    expect(lines).toContain('skipped Redirect URLs');
    expect(lines).toContain('skipped Organizations');
  });

  plainTest.each([
    [['--origin', 'app.example.com'], /`--origin` is app\.example\.com/],
    [['--origin', 'https://app.example.com/login'], /`--origin` is https:\/\/app\.example\.com\/login/],
    [['--sandbox', 'https://api.stytch.com'], /`--sandbox` is https:\/\/api\.stytch\.com/],
    [['--jsno'], /--jsno/],
  ])('does not take %j', async (args, says) => {
    await expect(doctor(args)).rejects.toThrow(says);
  });
});

describe("a project's public settings are held against the config:", () => {
  const B2B = {
    project_name: 'Acme Login',
    vertical: 'B2B',
    create_organization_enabled: true,
    captcha_settings: { enabled: false },
    dfp_protected_auth_enabled: false,
    pkce_required_for_email_magic_links: false,
    pkce_required_for_password_resets: false,
    pkce_required_for_oauth: false,
    pkce_required_for_sso: false,
  };
  const lines = (settings: object, options: object = {}) =>
    bootstrapDiagnoses({ ...B2B, ...settings }, { config: { ...PLAIN, ...options } })
      .map(({ status, check }) => `${status} ${check}`)
      .join(', ');

  plainTest.each([
    [{}, {}, 'ok Frontend, ok Create organizations, ok PKCE'],
    [{ vertical: 'CONSUMER' }, {}, 'problem Frontend, ok Create organizations, ok PKCE'],
    [{ create_organization_enabled: false }, {}, 'ok Frontend, warning Create organizations, ok PKCE'],
    [
      { create_organization_enabled: false },
      { directCreateOrganizationForNoMembership: true },
      'ok Frontend, problem Create organizations, ok PKCE',
    ],
    [
      { create_organization_enabled: false },
      { disableCreateOrganization: true },
      'ok Frontend, ok Create organizations, ok PKCE',
    ],
    [
      {},
      { authFlowType: 'Organization' },
      'ok Frontend, ok Create organizations, warning Organization URL, ok PKCE',
    ],
    [
      { slug_pattern: 'https://app.example.com/{{slug}}' },
      { authFlowType: 'Organization' },
      'ok Frontend, ok Create organizations, ok Organization URL, ok PKCE',
    ],
  ])('%j with %j', (settings, options, expected) => {
    expect(lines(settings, options)).toBe(expected);
  });
});

describe("a project's bot protection is held against the security policy:", () => {
  plainTest.each([
    [[], [], 'ok', 'None enabled, none let in.'],
    [['captcha'], ['captcha'], 'ok', 'Enabled and let in: `captcha`.'],
    [['captcha', 'fingerprint'], ['captcha'], 'problem', 'The project has `fingerprint` enabled'],
    [
      [],
      ['fingerprint'],
      'warning',
      'lets in the script of `fingerprint`, which the project has not enabled',
    ],
  ] as const)('enabled are %j, let in are %j', (enabled, botProtection, status, says) => {
    const list: readonly string[] = enabled;
    const settings = v.parse(bootstrapSchema, {
      captcha_settings: { enabled: list.includes('captcha') },
      dfp_protected_auth_enabled: list.includes('fingerprint'),
    });
    const diagnosis = protectionDiagnosis(settings, { botProtection });
    expect(diagnosis.status).toBe(status);
    expect(diagnosis.found).toContain(says);
  });
});

describe('the redirect URLs to register', () => {
  const urls = (options: Partial<LoginConfig['config']>) =>
    Object.fromEntries(
      redirectUrls({ config: { ...PLAIN, ...options } }, 'https://app.example.com').map(({ url, types }) => [
        url,
        types.join(', '),
      ]),
    );

  plainTest('of passwords are two, of which one is for those who have none yet, too', () => {
    expect(urls({ products: ['passwords'] })).toEqual({
      'https://app.example.com/authenticate': 'Login, Discovery',
      'https://app.example.com/reset-password': 'Reset password, Login, Sign-up',
    });
  });

  plainTest('are those that the config names, and none for codes', () => {
    const emailMagicLinksOptions = { loginRedirectURL: '/welcome?from=mail' };
    expect(urls({ emailMagicLinksOptions })).toEqual({
      'https://app.example.com/welcome?from=mail': 'Login',
      'https://app.example.com/authenticate': 'Sign-up, Discovery',
    });
    expect(urls({ authFlowType: 'Organization' })).toEqual({
      'https://app.example.com/authenticate': 'Login, Sign-up',
    });
    expect(urls({ products: ['emailOtp'] })).toEqual({});
  });
});

plainTest(
  'as a command, answers with JSON and exits with 1 where the token is missing',
  { timeout: 20_000 },
  async () => {
    const none = { VITE_STYTCH_PUBLIC_TOKEN: '', STYTCH_PROJECT_ID: '', STYTCH_SECRET: '' };
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/doctor.ts', '--json'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...none },
    });
    const [stdout, [exitCode]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ origin: 'http://localhost:5173', problems: 1, warnings: 0 });
  },
);
