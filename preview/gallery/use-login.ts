import { useEffect, useMemo, useState } from 'react';
import type { LoginConfig } from '../../src/login/define-login.ts';
import type { LoginFileAnswer } from '../panel/draft/draft-answers.ts';
import type { LoginFile } from '../panel/draft/use-current-file.ts';
import type { LoginDraft } from '../situations/situation.ts';

/** What the rules say: `CheckedLogin`, whose file is for Node alone. */
export type LoginFindings = Pick<LoginFileAnswer, 'problems' | 'warnings'>;

const NOTHING: LoginFileAnswer = { problems: [], warnings: [], version: '', login: null };

/**
 * `src/login.config.ts` as it was last saved without problems, `undefined` before it ever was; and what there is to say
 * about it as it is now, with the text it is in.
 */
export function useLogin(): {
  login: LoginDraft | undefined;
  findings: LoginFindings;
  file: LoginFile | undefined;
} {
  const [login, setLogin] = useState<LoginDraft>();
  const [answer, setAnswer] = useState(NOTHING);
  const [failure, setFailure] = useState('');
  const { version, login: inFile } = answer;
  const file = useMemo(() => (inFile ? { version, login: inFile } : undefined), [version, inFile]);

  useEffect(() => {
    let asked = 0;
    // An answer counts only while none has been asked for since, as they may come in another order.
    const judge = (): void => {
      asked += 1;
      const mine = asked;
      fetchFile().then((file) => {
        if (mine !== asked) return;
        setAnswer(file);
        setFailure(savedLogin.failure);
      }, reportError);
    };
    const unsubscribe = savedLogin.subscribe(() => {
      setLogin(savedLogin.last);
      judge();
    });
    import.meta.hot?.on('vite:error', judge);
    return () => {
      asked += 1;
      unsubscribe();
      import.meta.hot?.off('vite:error', judge);
    };
  }, []);

  return { login, findings: withFailure(answer, failure), file };
}

/** Node runs it for the rules, and may find nothing wrong with what a browser can't load. */
function withFailure({ problems, warnings }: LoginFindings, failure: string): LoginFindings {
  if (problems.length > 0 || failure === '') return { problems, warnings };
  return { problems: [{ path: 'login', found: 'no config', message: failure }], warnings };
}

async function fetchFile(): Promise<LoginFileAnswer> {
  const response = await fetch('/__preview/login.json');
  if (!response.ok)
    throw new Error(`The development server answered ${response.status} for the login config.`);
  return response.json();
}

/** The config's module, as often as it is saved. */
const savedLogin = {
  listeners: new Set<() => void>(),
  last: undefined as LoginDraft | undefined,
  /** Why there is none since. */
  failure: '',

  set({ callbacks: _, ...login }: LoginConfig): void {
    this.last = login;
    this.tell('');
  },

  tell(failure: string): void {
    this.failure = failure;
    for (const listener of this.listeners) listener();
  },

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    listener();
    return () => this.listeners.delete(listener);
  },
};

// Where it has problems there is no module: the page is there all the same, and says them.
import('../../src/login.config.ts').then(
  ({ default: login }) => savedLogin.set(login),
  (error: unknown) => savedLogin.tell(`Browsers can’t load it: ${String(error)}`),
);
import.meta.hot?.accept('../../src/login.config.ts', (saved) =>
  saved
    ? savedLogin.set(saved.default)
    : savedLogin.tell('Browsers can’t load it. The console of this page says why.'),
);
