import { relative } from 'node:path';
import { normalizePath, type Plugin, type ResolvedConfig } from 'vite';
import type { Finding } from '../src/login/rules/finding.ts';
import { type LoadedLoginConfig, loadLoginConfig } from './load-login-config.ts';

/**
 * Holds the login config against its rules while `npm start` runs: problems cover the page, and go with the next
 * good save, which changes the page in place; warnings go to the terminal.
 * @param file absolute path of the config
 */
export function loginConfig(file: string): Plugin {
  const path = normalizePath(file);
  let dependencies: readonly string[] = [];
  let config: ResolvedConfig;

  /** @throws where the config has problems, or can't be read */
  async function check(): Promise<void> {
    const loaded = await loadLoginConfig(file);
    dependencies = loaded.dependencies;
    warn(loaded);
    if (loaded.problems.length > 0) throw new LoginConfigError(relative(config.root, file), loaded.problems);
  }

  function warn({ warnings }: LoadedLoginConfig): void {
    for (const { message } of warnings) config.logger.warnOnce(`login config: ${message}`);
  }

  return {
    name: 'login-config',
    apply: 'serve',
    // Before the file is compiled: its problems are put in words that are not the compiler's.
    enforce: 'pre',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      await check().catch((error: Error) => config.logger.error(error.message));
    },
    async transform(_code, id) {
      if (id === path) await check();
    },
    async hotUpdate({ file: changed, read }) {
      if (this.environment.name !== 'client' || (changed !== path && !dependencies.includes(changed))) return;
      // A page reloads at its first update if problems cover it, as they might since it was loaded. But this page
      // works and what is typed in it is kept: so its first update is this empty one.
      this.environment.hot.send({ type: 'update', updates: [] });
      // Editors empty a file before they write it: this waits for what they write.
      await read();
      await check();
    },
  };
}

class LoginConfigError extends Error {
  // Where it comes from in this file says nothing to who wrote the config, and would be shown.
  override readonly stack = '';

  constructor(name: string, problems: readonly Finding[]) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super([`${name} has ${count}:`, ...problems.map(({ message }) => `- ${message}`)].join('\n\n'));
  }
}
