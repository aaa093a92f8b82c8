import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { type Display, displayOf, oneOf } from '../display.ts';

export type Width = 'phone' | 'desktop';

export const WIDTHS: Readonly<Record<Width, string>> = { phone: 'Phone', desktop: 'Desktop' };

/** What the gallery shows, and how. It stands in the address, so that it can be kept and sent on. */
export interface View {
  /** The situation that is shown full-size, by its id. */
  readonly situation: string | null;
  readonly text: string;
  readonly policy: string;
  readonly member: string;
  readonly width: Width;
  readonly display: Display;
  /** The panel is open in which a change is tried. */
  readonly isTrying: boolean;
}

export function useView() {
  const [query, setQuery] = useSearchParams();
  const locale = query.get('locale');
  const scheme = query.get('scheme');
  // The same object as long as it says the same: frames begin anew when it changes.
  const display = useMemo(() => displayOf(locale, scheme), [locale, scheme]);
  const view: View = {
    situation: query.get('situation'),
    text: query.get('text') ?? '',
    policy: query.get('policy') ?? '',
    member: query.get('member') ?? '',
    width: oneOf(WIDTHS, query.get('width')) ?? 'phone',
    display,
    isTrying: query.get('panel') === 'open',
  };
  /** Changes one thing about it; an empty value is the default. */
  function change(name: string, value: string): void {
    setQuery(changed(query, name, value), { replace: true });
  }
  return { view, change, addressOf: (id: string) => `?${changed(query, 'situation', id)}` };
}

export type ViewState = ReturnType<typeof useView>;
export type ChangeView = ViewState['change'];

function changed(query: URLSearchParams, name: string, value: string): URLSearchParams {
  const result = new URLSearchParams(query);
  if (value === '') result.delete(name);
  else result.set(name, value);
  return result;
}
