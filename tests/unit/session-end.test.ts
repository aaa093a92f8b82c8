import { describe, expect, test } from 'vitest';
import { noticeLength, sessionEnd } from '../../src/session/expiry/session-end.ts';
import { timeLeft } from '../../src/session/expiry/time-left.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('how long before the end of a session its notice shows', () => {
  test.each([
    ['the shortest that Stytch makes', 5 * MINUTE, 1 * MINUTE],
    ['ten minutes', 10 * MINUTE, 2 * MINUTE],
    ['just so long that five minutes are a fifth', 25 * MINUTE, 5 * MINUTE],
    ['an hour', 60 * MINUTE, 5 * MINUTE],
    ['the longest that Stytch makes', 366 * DAY, 5 * MINUTE],
    ['none', 0, 0],
    ['one that ends before it starts', -MINUTE, 0],
  ])('%s', (_, length, notice) => {
    expect(noticeLength(length)).toBe(notice);
  });
});

describe('when a session ends by the clock of a device', () => {
  const answer = { last_accessed_at: '2026-01-01T12:00:00Z', expires_at: '2026-01-01T13:00:00Z' };
  const noon = Date.parse(answer.last_accessed_at);

  test.each([
    ['that agrees with Stytch’s: then', noon, noon + 60 * MINUTE],
    ['that is slow by less than can be told: then', noon - 2000, noon + 60 * MINUTE],
    ['that is slow: when Stytch will refuse it', noon - 10 * MINUTE, noon + 50 * MINUTE],
    ['that is fast: when the browser drops its cookies', noon + 10 * MINUTE, noon + 60 * MINUTE],
    ['that looks at an answer kept from before: then', noon + 40 * MINUTE, noon + 60 * MINUTE],
  ])('%s', (_, answeredAt, end) => {
    expect(sessionEnd(answer, answeredAt)).toBe(end);
  });

  test('is its own end alone where nothing says when it was used', () => {
    expect(sessionEnd({ ...answer, last_accessed_at: '' }, noon - DAY)).toBe(noon + 60 * MINUTE);
  });

  test('can’t be told of a session without a readable end', () => {
    expect(sessionEnd({ ...answer, expires_at: 'soon' }, noon)).toBeNaN();
  });
});

describe('what is left of a session', () => {
  test.each([
    [300, 'in 5 minutes'],
    [299, 'in 4 minutes'],
    [60, 'in 1 minute'],
    [59, 'in 50 seconds'],
    [10, 'in 10 seconds'],
    [9, 'in 9 seconds'],
    [1, 'in 1 second'],
    [0, 'in 0 seconds'],
    [-3, 'in 0 seconds'],
  ])('%i seconds: %s', (seconds, words) => {
    expect(timeLeft(seconds, 'en')).toBe(words);
  });

  test('is said in the language of the page', () => {
    expect(timeLeft(240, 'es')).toBe('dentro de 4 minutos');
  });
});
