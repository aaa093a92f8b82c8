import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LOCALES, type PageLocale } from '../../src/locales/locale.ts';
import type { ColorScheme } from '../../src/login/define-login.ts';
import { parseOptions } from '../parse-options.ts';
import { INDEX } from './picture.ts';

/** In CSS pixels. */
export const WIDTHS = { phone: 375, desktop: 1280 } as const;
// The keys of the table, in its order.
export const WIDTH_NAMES = Object.keys(WIDTHS) as (keyof typeof WIDTHS)[];
export const SCHEMES = ['light', 'dark'] as const satisfies readonly ColorScheme[];
export const PAGE_LOCALES: readonly PageLocale[] = [...LOCALES, 'pseudo'];

export interface GalleryRequest {
  /** Folder that the pictures go to. */
  readonly out: string;
  /** Folder of an earlier run to compare them with. */
  readonly compare: string | undefined;
  /** Words that a situation must have to be taken. None: all are. */
  readonly only: string;
  /** Of the page. */
  readonly width: keyof typeof WIDTHS;
  /** Of the page; undefined where the config says. */
  readonly scheme: (typeof SCHEMES)[number] | undefined;
  /** Likewise. */
  readonly locale: PageLocale | undefined;
}

/** @returns undefined where help is asked for @throws Error naming the option, what was found, and what is allowed */
export function parseArguments(args: readonly string[]): GalleryRequest | undefined {
  const given = parseOptions('gallery', args, {
    out: { type: 'string', default: 'gallery' },
    compare: { type: 'string' },
    only: { type: 'string', default: '' },
    width: { type: 'string', default: 'phone' },
    scheme: { type: 'string' },
    locale: { type: 'string' },
  });
  if (!given) return undefined;
  const { out, compare, only, width, scheme, locale } = given.values;
  if (compare !== undefined && !existsSync(join(compare, INDEX)))
    throw new Error(
      `\`--compare\` is ${compare}, which has no ${INDEX}. Name a folder that \`npm run gallery\` has written.`,
    );
  if (compare !== undefined && resolve(compare) === resolve(out))
    throw new Error(
      `\`--compare\` and \`--out\` are both ${resolve(out)}. Write to another folder, or move the earlier one.`,
    );
  return {
    out,
    compare,
    only: only.trim(),
    width: oneOf('--width', WIDTH_NAMES, width),
    scheme: scheme === undefined ? undefined : oneOf('--scheme', SCHEMES, scheme),
    locale: locale === undefined ? undefined : oneOf('--locale', PAGE_LOCALES, locale),
  };
}

function oneOf<Value extends string>(option: string, allowed: readonly Value[], given: string): Value {
  const found = allowed.find((value) => value === given);
  if (found !== undefined) return found;
  throw new Error(
    `\`${option}\` is ${given}. Write ${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}.`,
  );
}
