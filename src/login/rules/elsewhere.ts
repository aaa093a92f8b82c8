/** Has each of these names sent to the options that have it, for a schema whose own options do not. */
export function optionsOf(
  places: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, string>> {
  const placesOf = new Map<string, string[]>();
  for (const [place, names] of Object.entries(places))
    for (const name of names) placesOf.set(name, [...(placesOf.get(name) ?? []), `\`${place}\``]);
  return Object.fromEntries([...placesOf].map(([name, found]) => [name, moveTo(found)]));
}

function moveTo(places: readonly string[]): string {
  const list = new Intl.ListFormat('en').format(places);
  return `is an option of ${list}. Move it ${places.length > 1 ? 'to those that it is meant for' : 'there'}.`;
}
