/**
 * Replaces methods of an object for whoever calls them: those of the SDK's client are called by the widget and by the
 * SDK itself, neither of which is ours to change.
 *
 * @param methods by the names of those that they replace. One that calls what it replaces takes it from `host` before
 * @returns puts back what there was
 */
export function replaceMethods<Host extends object>(host: Host, methods: Partial<NoInfer<Host>>): () => void {
  const replaced = Object.fromEntries(Object.keys(methods).map((name) => [name, Reflect.get(host, name)]));
  Object.assign(host, methods);
  return () => Object.assign(host, replaced);
}
