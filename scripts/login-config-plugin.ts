import { relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import type { DevEnvironment, Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import type { Finding } from '../src/login/rules/finding.ts';
import { type LoadedLoginConfig, loadLoginConfig } from './load-login-config.ts';
import { messageOf } from './message-of.ts';
import { slashed } from './slashed.ts';

/** For 50 milliseconds after a change of a file, Vite's watcher hears of no other. They are waited out, and no more. */
const DEAF = 60;

/**
 * Holds the login config against its rules while `npm start` runs: problems cover the page, and go with the next
 * good save, which changes the page in place; warnings go to the terminal.
 * @param file absolute path of the config
 */
export function loginConfig(file: string): Plugin {
  const path = slashed(file);
  let dependencies: readonly string[] = [];
  let config: ResolvedConfig;
  /** Why the config can't be served, as it was checked last. */
  let problem: unknown;
  /** The pages that are open. */
  let pages: ViteDevServer['ws'] | undefined;
  /** Whether the config was without problems as open pages were last told of it. */
  let isGood = false;

  /** The text that was checked. @throws where the config has problems, or can't be read */
  async function check(): Promise<string> {
    try {
      const loaded = await loadLoginConfig(file);
      dependencies = loaded.dependencies;
      warn(loaded);
      if (loaded.problems.length > 0)
        throw new LoginConfigError(relative(config.root, file), loaded.problems);
      problem = undefined;
      return loaded.source;
    } catch (error) {
      problem = error;
      throw error;
    }
  }

  /**
   * A page reloads at its first update if problems cover it. Pages that were loaded while there were none work, and what
   * is typed in them is kept: so their first update is an empty one. Those that were loaded since reload for it as soon
   * as there are none.
   * @throws as `check` does
   */
  async function checkForPages(hot: DevEnvironment['hot']): Promise<void> {
    const update = (): void => hot.send({ type: 'update', updates: [] });
    const wasGood = isGood;
    if (wasGood) update();
    isGood = false;
    await check();
    isGood = true;
    if (wasGood) return;
    update();
    // Where no page is open, Vite keeps an error for the next one, and shows it there whatever has been mended since.
    // A reload is what it keeps in an error's place.
    if (pages?.clients.size === 0) hot.send({ type: 'full-reload' });
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
    configureServer({ environments, ws }) {
      pages = ws;
      // Vite tells of a refusal those pages that are connected, of which the one that asked may be none yet.
      environments.client.hot.on('vite:client:connect', (_, client) => {
        if (problem !== undefined)
          client.send({
            type: 'error',
            err: { message: stripVTControlCharacters(messageOf(problem)), stack: '' },
          });
      });
    },
    async buildStart() {
      try {
        await check();
        isGood = true;
      } catch (error) {
        config.logger.error(messageOf(error));
      }
    },
    // What is served is the text that was checked, whatever is saved meanwhile.
    async load(id) {
      return id === path ? await check() : undefined;
    },
    async hotUpdate({ file: changed, modules }) {
      const { name, hot, moduleGraph } = this.environment;
      const isPart = changed === path || dependencies.includes(changed);
      // What it imports is not known while it can't be loaded: then any file may be the one that was missing.
      if (name !== 'client' || (isGood && !isPart)) return undefined;
      await pause(DEAF);
      if (isPart) {
        await checkForPages(hot);
        return undefined;
      }
      // The other file's own update goes on, whatever has become of the config.
      const isMended = await checkForPages(hot).then(
        () => true,
        () => false,
      );
      return isMended ? [...modules, ...(moduleGraph.getModulesByFile(path) ?? [])] : undefined;
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
