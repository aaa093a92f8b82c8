/** What a list holds more than once. */
export function repeatedIn<Item>(list: readonly Item[]): Item[] {
  return [...new Set(list.filter((item, at) => list.indexOf(item) !== at))];
}
