import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox, defaultSeed } from '#sandbox';
import { newProject } from '#sandbox/testing';
import { configFile, doctor, examine } from '../helpers/examine-doctor.ts';
import { offline, stytchCloud } from '../helpers/stytch-cloud.ts';

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

describe('the doctor, with a Stytch project,', () => {
  test('finds nothing wrong where all keys are of one project', async () => {
    const { lines, exitCode, output } = await examine([], environment());
    expect(exitCode).toBe(0);
    expect(lines).toContain('ok Public token: It is one of the test environment.');
    expect(lines).toContain('ok Credentials');
    expect(lines).toContain('ok Same project');
    expect(output).not.toContain('secret-test-');
  });

  test('finds keys that are of two projects, or of two environments', async () => {
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

  test('finds a token of one environment for an address of the other', async () => {
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

  test('lists the redirect URLs of an app below a path, which Vite or `--base` says', async () => {
    const args = ['--origin', 'https://app.example.com', '--json'];
    const listed = async (said: string[], configured: string) => {
      const { output } = await doctor([...args, ...said], environment(), configured);
      return new Set(JSON.parse(output).redirectUrls.map(({ url }: { url: string }) => url));
    };
    const below = new Set(['https://app.example.com/app/authenticate']);
    expect(await listed([], '/app/')).toEqual(below);
    expect(await listed(['--base', '/app/'], '/')).toEqual(below);
    await expect(listed(['--base', 'app'], '/')).rejects.toThrow('`--base` is app. Write the path');
  });

  test('finds a redirect URL that leads elsewhere, and one that is on 127.0.0.1', async () => {
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

  test.each([
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

  test('can tell nothing of keys by a project without organizations', async () => {
    const project = newProject();
    cloudSandbox.importSeed(project.uuid, { ...defaultSeed, organizations: [] });
    const { lines, exitCode } = await examine([], environment(project));
    expect(exitCode).toBe(0);
    expect(lines).toContain('skipped Same project: Without an organization nothing shows');
  });

  test('holds it against no product that Stytch is out of order', async () => {
    const project = newProject();
    cloudSandbox.addFault(project.uuid, {
      route: 'POST /sdk/v1/b2b/otps/sms/authenticate',
      respond: { status: 500, error_type: 'internal_server_error' },
    });
    const { lines } = await examine([], environment(project));
    expect(lines).toContain('skipped Products: Asked about `smsOtp`, Stytch answers');
  });

  test('counts a provider for the product `oauth`', async () => {
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

  test('checks what it can without credentials, and says what it skipped', async () => {
    const { VITE_STYTCH_PUBLIC_TOKEN } = environment();
    const { lines, exitCode } = await examine([], { VITE_STYTCH_PUBLIC_TOKEN });
    expect(exitCode).toBe(0);
    expect(lines).toContain('ok Frontend');
    expect(lines).toContain('skipped Credentials: `STYTCH_PROJECT_ID` and `STYTCH_SECRET` are not set');
    expect(lines).toContain('skipped Organizations');
  });

  test('says that Stytch takes neither token nor secret, without repeating it', async () => {
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

  test('says that Stytch cannot be reached', async () => {
    cloud.use(offline);
    const { lines, exitCode } = await examine([], environment());
    expect(exitCode).toBe(1);
    expect(lines).toContain('problem Frontend: Nothing answers at https://test.stytch.com.');
  });

  test('finds a secret that a build would publish, and does not repeat it', async () => {
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

  test('counts the problems of the login config, and holds nothing against it then', async () => {
    const config = await configFile('wrong', { products: [], mfaProductInclude: [] });
    const { lines, exitCode } = await examine(['--config', config], environment());
    expect(exitCode).toBe(1);
    expect(lines).toMatch(/problem Login config: It has (\d) problems\./);
    expect(lines).toContain('skipped Redirect URLs');
    expect(lines).toContain('skipped Organizations');
  });

  test.each([
    [['--origin', 'app.example.com'], /`--origin` is app\.example\.com/],
    [['--origin', 'https://app.example.com/login'], /`--origin` is https:\/\/app\.example\.com\/login/],
    [['--sandbox', 'https://api.stytch.com'], /`--sandbox` is https:\/\/api\.stytch\.com/],
    [['--jsno'], /--jsno/],
  ])('does not take %j', async (args, says) => {
    await expect(doctor(args)).rejects.toThrow(says);
  });
});
