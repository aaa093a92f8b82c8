import { useState } from 'react';
import type { LoginDraft } from '../../situations/situation.ts';

/** The config's file as the gallery knows it. */
export interface LoginFile {
  readonly login: LoginDraft;
  /** Of its text. */
  readonly version: string;
}

interface CurrentFile {
  /** As it was last read, or has been saved from here since. */
  readonly file: LoginFile | undefined;
  /** What has been saved from here, until the file is read again. */
  readonly justSaved: LoginFile | undefined;
  /** Takes `saved` for the file, unless it has been read again meanwhile. */
  tellSaved(saved: LoginFile): void;
}

/**
 * A save is known before its file is read again, and the controls do not show the file before for that moment.
 * @param read the file as it was last read, another object each time; undefined before
 */
export function useCurrentFile(read: LoginFile | undefined): CurrentFile {
  const [saved, setSaved] = useState<{ file: LoginFile; over: LoginFile | undefined }>();
  const justSaved = saved?.over === read ? saved?.file : undefined;
  return {
    file: justSaved ?? read,
    justSaved,
    tellSaved: (file) => setSaved({ file, over: read }),
  };
}
