import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLogin } from '../../src/login/rules/check-login.ts';
import { compile } from '../helpers/compile.ts';
import { argumentOf, OTHER_WRONG_SHAPES, RIGHT_SHAPES, WRONG_SHAPES } from '../types/login-shapes.ts';

const SHAPES = [...RIGHT_SHAPES, ...WRONG_SHAPES, ...OTHER_WRONG_SHAPES];

/** A config spread into another has no literal types: the compiler leaves it to the rules. */
const SPREAD = `const known: LoginConfig = defineLogin(${argumentOf({ config: "authFlowType: 'Discovery', products: ['oauth'], oauthOptions: { providers: ['slack'] }" })});
defineLogin({ ...known, config: { ...known.config, mfaProductOrder: ['smsOtp', 'totp'] } });
export const changed: LoginConfig = { ...known, config: { ...known.config, mfaProductInclude: ['totp'] } };`;

/** What the compiler says of each line that it refuses. */
const errors = new Map<number, string>();
let folder: string;

// One run of the compiler for all shapes, a line each, since each run takes a second.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shapes-'));
  const from = JSON.stringify(resolve('src/login/define-login.ts'));
  const lines = [
    ...SHAPES.map((shape) => `defineLogin(${argumentOf(shape)});`),
    `import { defineLogin, type LoginConfig } from ${from};`,
    SPREAD,
  ];
  await writeFile(join(folder, 'shapes.ts'), lines.join('\n'));
  const compilerOptions = { types: [], tsBuildInfoFile: join(folder, 'tsbuildinfo') };
  const config = { extends: resolve('tsconfig.base.json'), compilerOptions, include: ['shapes.ts'] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  let line = 0;
  for (const text of (await compile(folder)).split('\n')) {
    // An error's further lines are indented.
    line = Number(/^\S*shapes\.ts\((\d+),\d+\)/.exec(text)?.[1] ?? line);
    errors.set(line, `${errors.get(line) ?? ''}${text}\n`);
  }
  errors.delete(0);
});

afterAll(() => rm(folder, { recursive: true }));

function compilerSays(shape: (typeof SHAPES)[number]): string | undefined {
  return errors.get(SHAPES.indexOf(shape) + 1);
}

function rulesSay(shape: (typeof SHAPES)[number]): string[] {
  // biome-ignore lint/plugin: the text is this test's own, and stands in the files that it compiles too
  const login: unknown = new Function(`return ${argumentOf(shape)};`)();
  return checkLogin(login).problems.map(({ message }) => message);
}

describe('the compiler and the rules', () => {
  test.each(RIGHT_SHAPES)('take $name', (shape) => {
    expect(compilerSays(shape)).toBeUndefined();
    expect(rulesSay(shape)).toEqual([]);
  });

  test.each(WRONG_SHAPES)('refuse $name in the same words', (shape) => {
    expect(compilerSays(shape)).toContain(`is not assignable to type '"${shape.says}"'.`);
    expect(rulesSay(shape)).toContain(shape.says);
  });

  test.each(OTHER_WRONG_SHAPES)('refuse $name, each in words of its own', (shape) => {
    expect(compilerSays(shape)).toContain(shape.compilerSays);
    expect(rulesSay(shape)).toEqual([shape.says]);
  });
});

test('the compiler puts the reason at the option it is about', () => {
  for (const shape of WRONG_SHAPES) {
    const option = /`(\w+)`/.exec(shape.says)?.[1];
    const column = Number(/\(\d+,(\d+)\)/.exec(compilerSays(shape) ?? '')?.[1]);
    expect(`defineLogin(${argumentOf(shape)});`.slice(column - 1)).toMatch(new RegExp(`^${option}:`));
  }
});

test('the compiler leaves configs that are made from others to the rules', () => {
  const lastShape = SHAPES.length;
  expect([...errors.keys()].filter((line) => line > lastShape)).toEqual([]);
});
