/** The request id that an error of Stytch's SDK carries, which its support finds the request by; and nothing else. */
export function requestId(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('request_id' in error)) return undefined;
  const id = String(error.request_id);
  return /^request-id-[\w-]+$/.test(id) ? id : undefined;
}
