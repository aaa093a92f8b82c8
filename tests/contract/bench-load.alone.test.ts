import { afterEach, describe, expect, test, vi } from 'vitest';
import { createSandbox } from '#sandbox';
import { serveSandbox } from '#sandbox/node';
import { benchLoad, lossVerdicts } from '../../bench/load/bench-load.ts';
import { countKept } from '../../bench/load/count-kept.ts';
import { CREDENTIALS, loadSeed, PROJECT_UUID } from '../../bench/load/load-project.ts';
import { openBrowser } from '../../bench/load/open-browser.ts';
import { signInMany } from '../../bench/load/sign-in-many.ts';
import { connect } from '../../scripts/stytch/call-stytch.ts';

describe('sign-ins in a row through one sandbox', () => {
  const opened: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of opened.splice(0).toReversed()) await close();
  });

  test('lose nothing', async () => {
    const { losses, growth } = await benchLoad(12);
    expect(losses.filter(({ isMet }) => !isMet)).toEqual([]);
    expect(losses.map(({ line }) => line).join('\n')).toContain('12 of 12');
    expect(growth.map(({ line }) => line).join('\n')).not.toContain('NaN');
  });

  test('and where one goes wrong, it is named, and the others go on', async () => {
    const sandbox = createSandbox({ seed: loadSeed(8) });
    const { url, close } = await serveSandbox(sandbox, { port: 0 });
    opened.push(close);
    // The client warns that there was one before it, in the test above.
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const browser = await openBrowser(url);
    opened.push(browser.close);
    const backend = connect({ kind: 'sandbox', url, ...CREDENTIALS });
    sandbox.addFault(PROJECT_UUID, {
      route: 'POST /sdk/v1/b2b/sessions/revoke',
      times: 1,
      respond: { status: 400 },
    });
    const done = await signInMany({ url, browser: browser.stytch, backend }, 8);
    expect(done.failures).toEqual([expect.stringMatching(/^sign-in 1: /)]);
    expect(done.times).toHaveLength(7);
    const losses = lossVerdicts(8, done, await countKept(url, backend));
    expect(losses.filter(({ isMet }) => !isMet).map(({ line }) => line)).toEqual([
      expect.stringMatching(/failed +1; sign-in 1: /),
      expect.stringMatching(/good JWT +7 of 8$/),
      expect.stringMatching(/left after sign-out +1 of 0$/),
    ]);
  });
});
