import { join } from 'node:path';
import { ROOT } from '../scripts/paths.ts';
import { goesOn } from '../scripts/plain-command.ts';

/** `npm run budgets`: sets the byte budgets to what the app comes to now, with one per cent to spare. */
async function setBudgets(): Promise<void> {
  process.env.UPDATE_BUDGETS = 'yes';
  process.env.NODE_ENV = 'production';
  // Loaded only here: whoever asks for help need not wait for it.
  const { build } = await import('vite');
  await build({
    configFile: join(ROOT, 'vite.config.ts'),
    mode: 'sandbox',
    logLevel: 'error',
    build: { write: false },
  });
  process.stdout.write('budgets.json holds what the pages come to now. See `git diff budgets.json`.\n');
}

if (goesOn('budgets', 'sets the size limits in budgets.json to what the pages come to now'))
  await setBudgets();
