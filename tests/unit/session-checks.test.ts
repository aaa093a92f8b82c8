import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { SessionPoller } from '../../src/session/store/session-poller.ts';

beforeEach(() => {
  vi.useFakeTimers();
  // Retries then come as soon as they may: after two seconds, then four.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  onTestFinished(() => void vi.useRealTimers());
});

/** Checks whose questions stay open until a test settles them. */
function openChecks() {
  const questions: { answer: () => void; fail: () => void }[] = [];
  const checks = new SessionPoller({
    ask: () =>
      checks.follow(
        new Promise<void>((resolve, reject) =>
          questions.push({ answer: resolve, fail: () => reject(new Error('dropped')) }),
        ),
      ),
    isRefused: () => false,
    onAnswer: () => {},
    onChange: () => {},
  });
  checks.askNow();
  return { checks, questions };
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

test('a question that took too long and then fails has failed once: the next is given its time', async () => {
  const { checks, questions } = openChecks();
  await seconds(6 + 2);
  expect(questions).toHaveLength(2);
  questions[0]?.fail();
  await seconds(5);
  expect(questions).toHaveLength(2);
  expect(checks.asking).toBe(true);
});

test('a question that took too long and then is answered counts', async () => {
  const { checks, questions } = openChecks();
  await seconds(6);
  expect(checks.failing).toBe(true);
  questions[0]?.answer();
  await seconds(60);
  expect(checks.failing).toBe(false);
  expect(questions).toHaveLength(1);
});
