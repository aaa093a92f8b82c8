import { useEffect, useState } from 'react';
import * as v from 'valibot';
import type { LoginDraft } from '../../situations/situation.ts';
import type { LoginFile } from './use-current-file.ts';

/** A changed config, and the file that the change was begun from. */
export interface BegunDraft {
  readonly file: LoginFile;
  readonly login: LoginDraft;
}

const KEY = 'gallery:draft';

// The rules say what else a config has, and what of it is wrong.
const login = v.custom<LoginDraft>((value) =>
  v.is(
    v.looseObject({
      config: v.looseObject({ products: v.array(v.unknown()), sessionOptions: v.looseObject({}) }),
    }),
    value,
  ),
);
const kept = v.object({ file: v.object({ version: v.string(), login }), login });

/** State that outlives a reload of the page, as when the development server starts anew. */
export function useKeptDraft() {
  const [begun, setBegun] = useState(read);
  useEffect(() => {
    if (begun) sessionStorage.setItem(KEY, JSON.stringify(begun));
    else sessionStorage.removeItem(KEY);
  }, [begun]);
  return [begun, setBegun] as const;
}

function read(): BegunDraft | undefined {
  const text = sessionStorage.getItem(KEY);
  if (text === null) return undefined;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), kept), text);
  return parsed.success ? parsed.output : undefined;
}
