import Color from 'colorjs.io';

/** Of text that is no larger than that of buttons (WCAG 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** White or black, whichever contrasts more with a colour; undefined where its contrast can't be told. */
export function readableOn(colour: string | undefined): string | undefined {
  const [black, white] = [contrastOf('#000000', colour), contrastOf('#ffffff', colour)];
  if (black === undefined || white === undefined) return undefined;
  return black > white ? '#000000' : '#ffffff';
}

/** Undefined where that can't be told. */
export function canBeRead(text: string | undefined, on: string | undefined): boolean | undefined {
  const contrast = contrastOf(text, on);
  return contrast === undefined ? undefined : contrast >= LEAST_CONTRAST;
}

/** From 1 to 21; undefined where that can't be told. */
export function contrastOf(text: string | undefined, on: string | undefined): number | undefined {
  const [front, back] = [opaque(text), opaque(on)];
  return front && back?.contrastWCAG21(front);
}

/** Undefined for what the page alone knows: a variable, a mixture, what shines through. */
export function opaque(text: string | undefined): Color | undefined {
  if (text === undefined) return undefined;
  try {
    const colour = new Color(text);
    return colour.alpha === 1 ? colour : undefined;
  } catch {
    return undefined;
  }
}

/** A colour in light and in dark: the two of `light-dark(one, other)`, and any other twice. */
export function byScheme<Text extends string | undefined>(
  colour: Text,
): readonly [light: string | Text, dark: string | Text] {
  return partsOf(colour ?? '') ?? [colour, colour];
}

/** Of `light-dark(one, other)`, whose parts may be functions in turn; undefined for any other text. */
function partsOf(text: string): [light: string, dark: string] | undefined {
  const [, inner = ''] = /^light-dark\((.*)\)$/s.exec(text.trim()) ?? [];
  let depth = 0;
  for (let at = 0; at < inner.length; at += 1) {
    if (inner[at] === '(') depth += 1;
    if (inner[at] === ')') depth -= 1;
    if (inner[at] === ',' && depth === 0) return [inner.slice(0, at).trim(), inner.slice(at + 1).trim()];
  }
  return undefined;
}

/** A colour for light and one for dark, in one. */
export function inBoth(light: string | undefined, dark: string | undefined): string | undefined {
  if (light === undefined || dark === undefined || light === dark) return light ?? dark;
  return `light-dark(${light}, ${dark})`;
}
