/** White or black, whichever contrasts more with a colour (WCAG); undefined where it is not of the form `#1f6feb`. */
export function readableOn(colour: string | undefined): string | undefined {
  if (colour === undefined || !isHex(colour)) return undefined;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  // The contrast of white is 1.05 / (l + 0.05), of black (l + 0.05) / 0.05.
  return (luminance + 0.05) ** 2 > 1.05 * 0.05 ? '#000000' : '#ffffff';
}

export function isHex(colour: string): boolean {
  return /^#[\da-f]{6}$/i.test(colour);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
