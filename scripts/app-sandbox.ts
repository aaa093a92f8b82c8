import { styleText } from 'node:util';
import type { Plugin } from 'vite';
import { APP_PROJECT } from '#sandbox/client';
import { type StytchSandboxOptions, stytchSandbox } from '#sandbox/vite';
import { START_PORT } from './paths.ts';

const PUBLIC_TOKEN = `public-token-test-${APP_PROJECT}`;

/** Runs the app on a sandbox: mounts it beside the app, and points the app there. */
export function appSandbox(options: Pick<StytchSandboxOptions, 'sandbox' | 'allowedHosts'> = {}): Plugin[] {
  return [
    {
      name: 'app-on-sandbox',
      config: () => ({
        define: {
          'import.meta.env.VITE_STYTCH_PUBLIC_TOKEN': JSON.stringify(PUBLIC_TOKEN),
          'import.meta.env.VITE_STYTCH_CUSTOM_DOMAIN': 'undefined',
        },
      }),
    },
    // The gallery's frames are on projects of their own.
    stytchSandbox({
      ...options,
      publicToken: PUBLIC_TOKEN,
      withoutDock: ['/preview/'],
      note: howCommandsFindIt,
    }),
  ];
}

/** @returns lines for the terminal; none where commands find the sandbox by themselves */
export function howCommandsFindIt(origin: string): readonly string[] {
  if (new URL(origin).port === String(START_PORT)) return [];
  return [
    `Commands look for a sandbox on port ${START_PORT}. To have them find this one, name it, as in`,
    styleText('bold', `npm run require-mfa -- acme --sandbox ${origin}`),
  ];
}
