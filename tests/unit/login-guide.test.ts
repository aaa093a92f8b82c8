import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkLogin } from '../../src/login/rules/check-login.ts';
import { codeBlocks } from '../helpers/markdown.ts';

const guide = readFileSync('docs/login-config.md', 'utf8');
const examples = readdirSync('docs/examples/login').map((file) => file.replace(/\.ts$/, ''));

/** Those of a change each, which have titles of the third level. */
const sections = guide.split(/^### /m).slice(1);

/** The config that every change begins from. */
const [shipped = ''] = codeBlocks(guide, 'ts');

/** An example as it would be written in `src/login.config.ts`. */
const readExample = (name: string): string =>
  readFileSync(`docs/examples/login/${name}.ts`, 'utf8').replace("'../../../src/login/", "'./login/");

/** Changes a text as a diff without line numbers says, whose lines to change must be there once. */
function apply(diff: string, text: string): string {
  const side = (marks: string): string =>
    diff
      .split(/(?<=\n)/)
      .filter((line) => marks.includes(line.charAt(0)))
      .map((line) => line.slice(1))
      .join('');
  const [before, ...after] = text.split(side(' -'));
  expect(after, `what is found of:\n${side(' -')}`).toHaveLength(1);
  return [before, ...after].join(side(' +'));
}

describe('the guide to the login config', () => {
  test('begins from the config that the README shows', () => {
    const [inReadme] = codeBlocks(readFileSync('README.md', 'utf8'), 'ts');
    expect(shipped).toContain(inReadme);
  });

  test('has a section for each example, and no other', () => {
    const linked = sections.map((section) => /\(examples\/login\/(.+)\.ts\)/.exec(section)?.[1]);
    expect(linked.toSorted()).toEqual(examples.toSorted());
  });

  test.each(examples)('says how to change the config into %s, and shows what comes of it', (name) => {
    const section = sections.find((each) => each.includes(`(examples/login/${name}.ts)`)) ?? '';
    const diffs = codeBlocks(section, 'diff');
    expect(diffs).toHaveLength(1);
    expect(apply(diffs.join(), shipped)).toBe(readExample(name));
    expect(section).toMatch(new RegExp(`^!\\[\\w.+\\]\\(images/login-config/${name}\\.png\\)$`, 'm'));
  });

  test.each(examples)('changes the config into %s without a problem or a warning', async (name) => {
    const { default: login } = await import(`../../docs/examples/login/${name}.ts`);
    expect(checkLogin(login)).toEqual({ problems: [], warnings: [] });
  });
});
