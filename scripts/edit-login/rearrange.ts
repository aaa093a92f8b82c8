import type { Inside, Item } from './inside.ts';

/**
 * Puts items between the brackets, each with the comments that are about it. Places stay, and with them the comments on
 * lines of their own.
 * @param gone by index, those of the items there that are not among them
 * @param space before the first where there was none
 */
export function rearrange(
  inside: Inside,
  items: readonly Item[],
  gone: readonly number[],
  space: '' | ' ',
): Inside {
  const surplus = Math.max(0, inside.items.length - items.length);
  const kept = withoutPlaces(inside, gone.slice(gone.length - surplus));
  const next = nextSpace(kept.places);
  const places = items.map((_, index) => kept.places[index] ?? (index === 0 ? space : next));
  return { ...kept, items, places };
}

/** What stands on lines of its own in a place that goes comes to stand in the next. */
function withoutPlaces(inside: Inside, gone: readonly number[]): Inside {
  const places: string[] = [];
  let carried = '';
  let isCarrying = false;
  inside.places.forEach((own, index) => {
    const place = isCarrying ? joinPlaces(carried, own) : own;
    isCarrying = gone.includes(index) && (places.length === 0 || hasComment(place));
    if (isCarrying) carried = place;
    else if (!gone.includes(index)) places.push(place);
  });
  const closing = isCarrying && hasComment(carried) ? joinPlaces(carried, inside.closing) : inside.closing;
  return { ...inside, places, closing };
}

function joinPlaces(one: string, next: string): string {
  const beginsLine = /^[^\S\n]*\n/.test(next);
  if (hasComment(one)) return beginsLine ? one.trimEnd() + next : one + next.trimStart();
  // What has come to stand first takes the white space of what stood there.
  return one.includes('\n') || !hasComment(next) ? one + next.trimStart() : next;
}

/** Of a place, which holds nothing else but white space. */
const hasComment = (place: string): boolean => place.trim() !== '';

/** The white space before an item that is to come after the others. */
function nextSpace(places: readonly string[]): string {
  const last = places.at(-1);
  if (last === undefined) return ' ';
  // Without an empty line.
  const ownLine = /\r?\n[^\S\n]*$/.exec(last)?.[0];
  return ownLine ?? (places.length > 1 ? last : ' ');
}
