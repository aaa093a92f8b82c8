import { HttpRefusal } from './http-refusal.ts';

/** A login config is six deep. What reads it goes a call deeper with each level. */
const LIMIT_DEPTH = 32;

/** With every message of the widget in words of its own, a login config has some three hundred. */
const LIMIT_VALUES = 2000;

/** By which code reaches an object's prototype. Libraries leave them out without a word. */
const STRANGE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Refuses what no login config has, before code that expects one meets it. @throws HttpRefusal */
export function refuseStrangeJson(value: unknown): void {
  let level = [value];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LIMIT_DEPTH)
      throw new HttpRefusal(400, `The body is nested too deep. Send at most ${LIMIT_DEPTH} levels.`);
    values += level.length;
    if (values > LIMIT_VALUES)
      throw new HttpRefusal(400, `The body has too many values. Send at most ${LIMIT_VALUES}.`);
    const objects = level.filter((part) => typeof part === 'object' && part !== null);
    const strange = objects.flatMap(Object.keys).find((key) => STRANGE_KEYS.has(key));
    if (strange !== undefined)
      throw new HttpRefusal(
        400,
        `The body has a key \`${strange}\`, which no login config has. Leave it out.`,
      );
    level = objects.flatMap((part) => Object.values(part));
  }
}
