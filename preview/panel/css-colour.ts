import Color from 'colorjs.io';

/** Of text that is no larger than that of buttons (WCAG 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** White or black, whichever contrasts more with a colour; undefined where its contrast can't be told. */
export function readableOn(colour: string | undefined): string | undefined {
  const [black, white] = [contrastOf('#000000', colour), contrastOf('#ffffff', colour)];
  if (black === undefined || white === undefined) return undefined;
  return black > white ? '#000000' : '#ffffff';
}

/** Undefined where that can't be told. */
export function canBeRead(text: string, on: string | undefined): boolean | undefined {
  const contrast = contrastOf(text, on);
  return contrast === undefined ? undefined : contrast >= LEAST_CONTRAST;
}

/** As a field that picks colours takes it: `#1f6feb`. Undefined for what can't be told. */
export function hexOf(colour: string | undefined): string | undefined {
  return opaque(colour)?.to('srgb').toString({ format: 'hex', collapse: false });
}

function contrastOf(text: string, on: string | undefined): number | undefined {
  const [front, back] = [opaque(text), opaque(on)];
  return front && back?.contrastWCAG21(front);
}

/** Undefined for what the page alone knows: a variable, a mixture, what shines through. */
function opaque(text: string | undefined): Color | undefined {
  if (text === undefined) return undefined;
  try {
    const colour = new Color(text);
    return colour.alpha === 1 ? colour : undefined;
  } catch {
    return undefined;
  }
}
