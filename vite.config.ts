import { existsSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { type ConfigEnv, defineConfig, loadEnv, type Plugin, type UserConfig } from 'vite';
import {
  ALLOWED_HOSTS_VARIABLE,
  AllowedHosts,
  isBuiltForSandbox,
  readAllowedHosts,
  sandboxRoutes,
} from '#sandbox/vite';
import { byteBudgets } from './build/byte-budgets-plugin.ts';
import { chunkFileNames, pageChunks } from './build/page-chunks.ts';
import { pageShell } from './build/page-shell-plugin.ts';
import { precompress } from './build/precompress-plugin.ts';
import { preloadEntry } from './build/preload-entry-plugin.ts';
import { refuseBase } from './build/refuse-base-plugin.ts';
import { refuseBuild } from './build/refuse-build-plugin.ts';
import { unwrapRefusals } from './build/unwrap-refusals-plugin.ts';
import { versionFile } from './build/version-plugin.ts';
import { appSandbox } from './scripts/app-sandbox.ts';
import { environmentNotice, environmentProblems } from './scripts/environment-problems.ts';
import { gallery } from './scripts/gallery-plugin.ts';
import { type LoadedLoginConfig, loadLoginConfig } from './scripts/load-login-config.ts';
import { loginConfig } from './scripts/login-config-plugin.ts';
import { messageOf } from './scripts/message-of.ts';
import { pageFailures } from './scripts/page-failures-plugin.ts';
import { START_PORT } from './scripts/paths.ts';
import { previewPort } from './scripts/preview-port-plugin.ts';
import { refuseSecrets } from './scripts/refuse-secrets-plugin.ts';
import { sdkMessages } from './scripts/sdk-messages.ts';
import { securityProblems } from './scripts/security/define-security.ts';
import { securityHeadersPlugin } from './scripts/security/security-headers-plugin.ts';
import { type AppProject, apiOrigin } from './scripts/stytch/api-origin.ts';
import { UserFacingError } from './scripts/user-facing-error.ts';
import security from './security.config.ts';
import { stytchProject } from './src/stytch-project.ts';

const root = import.meta.dirname;
const builtPage = `${root}/dist/index.html`;
const loginFile = `${root}/src/login.config.ts`;

/** What the pages with a byte budget download. */
const COMMON = ['src/preload.ts', 'src/main.tsx'];
const PAGES = {
  login: [...COMMON, 'src/login/login-page.tsx', 'src/login/widget/widget.tsx'],
  dashboard: [...COMMON, 'src/dashboard/dashboard.tsx'],
};

export default defineConfig(async (environment): Promise<UserConfig> => {
  const variables = loadEnv(environment.mode, root, 'VITE_');
  const inSandbox = runsOnSandbox(environment, variables);
  const allowedHosts = hostsOf(loadEnv(environment.mode, root, 'SANDBOX_')[ALLOWED_HOSTS_VARIABLE]);
  const { login, problems } = await readLogin();
  const wrong = [
    ...(inSandbox ? [] : environmentProblems(variables, { mode: environment.mode, project: stytchProject })),
    ...problems.map(({ message }) => `src/login.config.ts: ${message}`),
    ...securityProblems(security),
  ];
  if (environment.command === 'build' && wrong.length > 0) return { root, plugins: [refuseBuild(wrong)] };
  // An edit of what this file imports, such as the product's name, restarts the server, and is to sign nobody out.
  return {
    root,
    plugins: [
      unwrapRefusals(),
      refuseBase(),
      loginConfig(loginFile),
      pageFailures(),
      react(),
      preloadEntry(`${root}/src/preload.ts`),
      versionFile(root),
      // It answers for itself, before the headers of the app are set. The gallery runs on it even where the app does not.
      inSandbox ? appSandbox({ allowedHosts }) : sandboxRoutes({ allowedHosts }),
      !inSandbox && saysItsEnvironment(variables, environment.mode),
      previewPort(),
      gallery(loginFile),
      securityHeadersPlugin({ place: inSandbox ? 'sandbox' : projectOf(variables), login, security }),
      refuseSecrets(loadEnv(environment.mode, root, 'STYTCH_').STYTCH_SECRET),
      precompress(),
      byteBudgets({
        file: `${root}/budgets.json`,
        root,
        pages: PAGES,
        update: process.env.UPDATE_BUDGETS === 'yes',
      }),
      pageShell({ login, api: inSandbox ? undefined : apiOrigin(projectOf(variables)) }),
    ],
    resolve: {
      alias: {
        ...sdkMessages,
        // React has it itself; this is for versions before 18.
        'use-sync-external-store/shim/index.js': 'react',
      },
    },
    define: { 'import.meta.env.VITE_STYTCH_SANDBOX': JSON.stringify(String(inSandbox)) },
    build: {
      // All browsers that Vite builds for preload modules by themselves.
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { chunkFileNames, codeSplitting: pageChunks } },
    },
    // The SDK sets its cookies without `Secure` on localhost alone.
    server: { host: 'localhost', port: START_PORT },
    preview: { host: 'localhost', port: 4173 },
  };
});

function hostsOf(text: string | undefined): readonly string[] {
  try {
    return new AllowedHosts(readAllowedHosts(text)).names;
  } catch (error) {
    throw new UserFacingError(`${ALLOWED_HOSTS_VARIABLE}: ${messageOf(error)}`);
  }
}

function saysItsEnvironment(variables: Record<string, string>, mode: string): Plugin {
  const notice = environmentNotice(variables, mode);
  return {
    name: 'stytch-environment',
    apply: 'build',
    buildStart() {
      if (notice) this.warn(notice);
    },
  };
}

function runsOnSandbox({ command, mode, isPreview }: ConfigEnv, variables: Record<string, string>): boolean {
  if (isPreview) return existsSync(builtPage) && isBuiltForSandbox(readFileSync(builtPage, 'utf8'));
  if (command === 'build') return mode === 'sandbox';
  return !variables.VITE_STYTCH_PUBLIC_TOKEN;
}

/** Where it can't be read, `npm start` says so as it checks it. */
async function readLogin(): Promise<
  Pick<LoadedLoginConfig, 'login'> & { problems: readonly { message: string }[] }
> {
  return loadLoginConfig(loginFile).catch(({ message }: Error) => ({
    login: undefined,
    problems: [{ message: `It can't be read: ${message}` }],
  }));
}

const projectOf = ({
  VITE_STYTCH_PUBLIC_TOKEN,
  VITE_STYTCH_CUSTOM_DOMAIN,
}: Record<string, string>): AppProject => ({
  publicToken: VITE_STYTCH_PUBLIC_TOKEN ?? '',
  customDomain: VITE_STYTCH_CUSTOM_DOMAIN,
});
