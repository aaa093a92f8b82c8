import type { Plugin } from 'vite';

const SECRET = /secret-(?:test|live)-[\w=-]{8,}/;

/**
 * Refuses a build that holds a secret, whichever way it came there: variables are refused by name before, but a secret
 * may also stand in a source file.
 * @param secret the project's own, where the environment has it
 */
export function refuseSecrets(secret = ''): Plugin {
  const holdsSecret = (text: string): boolean =>
    SECRET.test(text) || (secret !== '' && text.includes(secret));
  return {
    name: 'refuse-secrets',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        const text = file.type === 'chunk' ? file.code : file.source.toString();
        if (holdsSecret(text))
          this.error(
            `${file.fileName} holds a Stytch secret, and whoever opens the page can read it. Take it out of the source, and revoke it if a build with it was ever published.`,
          );
      }
    },
  };
}
