import { type ComponentType, type ReactNode, useEffect, useReducer, useState } from 'react';

type InChunk<Props> = ComponentType<Props> & {
  /** Begins to load it. Rejects where that fails, and then tries anew when called again. */
  load: () => Promise<void>;
};

interface Options {
  /** Stands in its place while its chunk is on its way. Default: nothing */
  waiting?: ReactNode;
  /** The page can do without: where the chunk can't be loaded, nothing is shown, rather than the page failing. */
  optional?: boolean;
}

/**
 * A component whose code is a chunk of its own. Once that is loaded it renders at once, which `lazy` never does: React
 * would first take away what is there, and keep the new page back for up to 300 ms more.
 */
export function preloadable<Props extends object>(
  get: () => Promise<ComponentType<Props>>,
  { waiting = null, optional = false }: Options = {},
): InChunk<Props> {
  let Loaded: ComponentType<Props> | undefined;

  async function load(): Promise<void> {
    Loaded ??= await get();
  }

  function InChunk(props: Props) {
    const [, renderAgain] = useReducer((renders: number) => renders + 1, 0);
    const [failure, setFailure] = useState<{ reason: unknown }>();
    useEffect(() => {
      if (!Loaded) load().then(renderAgain, (reason: unknown) => setFailure({ reason }));
    }, []);
    // An error boundary catches only what is thrown while rendering.
    if (failure && !optional) throw failure.reason;
    return Loaded ? <Loaded {...props} /> : waiting;
  }

  return Object.assign(InChunk, { load });
}
