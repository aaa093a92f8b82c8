/** A login config, or a part of one, as JSON has it: without callbacks. */
export type PlainLogin = Readonly<Record<string, unknown>>;

export function isPlain(value: unknown): value is PlainLogin {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
