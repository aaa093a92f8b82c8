import { describe, expect, test } from 'vitest';
import { canBeRead } from '../../src/login/rules/contrast.ts';
import { themesByScheme } from '../../src/login/rules/theme-colours.ts';
import { TEXT_ON } from '../../src/login/rules/theme-warnings.ts';
import { problems, warnings } from '../helpers/check-config.ts';

const ofTheme = (theme: unknown, rest: object = {}) => warnings({}, { presentation: { theme }, ...rest });

test("the app's own colours can be read, all of them", () => {
  for (const { scheme, colour } of themesByScheme({}))
    for (const [text, on] of TEXT_ON)
      expect(canBeRead(colour(text), colour(on)), `${text} on ${on} in ${scheme}`).toBe(true);
});

describe('text that can hardly be read is warned of', () => {
  test("by the text that the app's own theme sets on a colour", () => {
    expect(ofTheme({ primary: '#6d28d9' })).toEqual([
      "`presentation.theme.primary` makes text hard to read in dark: `primary-foreground` #06231e on `primary` #6d28d9 has a contrast of 2.33:1, and text needs 4.5:1. Write for example `'primary-foreground': '#ffffff'`.",
    ]);
  });

  test('in the schemes that there are', () => {
    expect(ofTheme({ primary: '#6d28d9' }, { colorScheme: 'light' })).toEqual([]);
    expect(ofTheme({ primary: '#6d28d9' }, { colorScheme: 'dark' })).toHaveLength(1);
    expect(ofTheme({ primary: '#888' })).toEqual([
      expect.stringContaining('hard to read in light'),
      // Dark text can be read on it, so that dark is well.
    ]);
  });

  test('of each theme of a pair, with its place', () => {
    expect(ofTheme([{ primary: '#c4b5fd' }, { primary: '#6d28d9' }])).toEqual([
      expect.stringMatching(
        /^`presentation.theme\[0\].primary` makes text hard to read in light.+'#000000'`\.$/,
      ),
      expect.stringMatching(
        /^`presentation.theme\[1\].primary` makes text hard to read in dark.+'#ffffff'`\.$/,
      ),
    ]);
  });

  test.each(TEXT_ON)('%s on %s, whichever of them is set', (text, on) => {
    const said = ofTheme({ [text]: '#777', [on]: '#888' });
    expect(said.filter((each) => each.includes(`\`${text}\` #777 on \`${on}\` #888`))).toHaveLength(2);
    expect(
      ofTheme({ [text]: 'light-dark(#000, #fff)', [on]: 'light-dark(#fff, #000)' }).join(),
    ).not.toContain(`\`${text}\``);
  });

  test('and not where only the page knows the colour', () => {
    expect(ofTheme({ primary: 'var(--brand)' })).toEqual([]);
    expect(ofTheme({ primary: 'color-mix(in oklab, red, blue)' })).toEqual([]);
  });
});

describe('measures are values of CSS', () => {
  const of = (theme: object) => problems({}, { presentation: { theme } });

  test.each([
    ['button-radius', '4', 'which is no radius. Write one of CSS, such as `4px`.'],
    ['spacing', '4', 'which is no length. Write one of CSS, such as `4px`.'],
    ['text-base', '16', 'which is no length'],
    ['container-width', '400', 'which is no width'],
    ['shadow', '4', 'which is no shadow'],
    ['transition-duration', '150', 'which is no time'],
    ['font-family', '', 'which is no list of fonts'],
  ])('%s is not %j', (name, value, says) => {
    expect(of({ [name]: value })).toEqual([expect.stringContaining(`is '${value}', ${says}`)]);
  });

  test.each([
    ['button-radius', '4px 8px'],
    ['input-radius', 'var(--radius)'],
    ['spacing', 'clamp(2px, 1vw, 4px)'],
    ['container-width', 'min(40ch, 100%)'],
    ['shadow', 'none'],
    ['focus-ring-shadow', '0 0 0 3px light-dark(#6d28d94d, #c4b5fd4d)'],
    ['shadow-input', '0 0 2px rgb(from red r g b / 50%)'],
    ['font-family', '"Inter Variable", system-ui, sans-serif'],
    ['transition-duration', '0.2s'],
  ])('%s may be %s', (name, value) => {
    expect(of({ [name]: value })).toEqual([]);
  });
});
