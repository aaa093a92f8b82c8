import type { LoginDraft } from '../../preview/situations/situation.ts';
import { type GalleryRequest, WIDTHS } from './parse-arguments.ts';

/** How the pictures were taken, and what they are compared with. */
export interface Conditions extends Pick<GalleryRequest, 'only' | 'compare'> {
  /** Of the pages, in CSS pixels. */
  readonly width: number;
  readonly scheme: string;
  readonly locale: string;
}

/** What the browser that takes the pictures asks for; it counts where neither the request nor the config says otherwise. */
export const BROWSER = { colorScheme: 'light', locale: 'en-US' } as const;

export function conditionsOf(login: LoginDraft, request: GalleryRequest): Conditions {
  const { width, only, compare } = request;
  const scheme = request.scheme ?? login.colorScheme ?? 'auto';
  const locale = request.locale ?? login.locale ?? 'auto';
  return {
    width: WIDTHS[width],
    only,
    compare,
    scheme: scheme === 'auto' ? BROWSER.colorScheme : scheme,
    locale: locale === 'auto' ? 'en' : locale,
  };
}
