import { expect, test } from 'vitest';
import { fillIn } from '../../src/ui/words/fill-in.ts';

test('every value is put in its place, whatever is in it', () => {
  const text = fillIn('From {from} to {to}, {to}.', { from: '{to}', to: "R$& $' Co" });
  expect(text).toBe("From {to} to R$& $' Co, R$& $' Co.");
});
