const TOKEN_LENGTH = 44;

/** What has become of a link on its way, where that shows; undefined where it may be whole. */
export function linkDamage(url: URL): string | undefined {
  const query = url.search;
  if (/&amp;|&amp%3b|%26amp/i.test(query)) return 'It has “&amp;amp;” where “&amp;” belongs.';
  if (/%25|%3d|%26/i.test(query)) return 'It was percent-encoded once too often.';
  const token = url.searchParams.get('token') ?? '';
  const [stray] = /[^\w-]+$/.exec(token) ?? [];
  if (stray !== undefined)
    return 'It ends with a character that is not part of it, such as a bracket, a full stop or a quote.';
  if (token.length < TOKEN_LENGTH) return 'Its end was cut off.';
  return token.length > TOKEN_LENGTH ? 'Something was added to its end.' : undefined;
}
