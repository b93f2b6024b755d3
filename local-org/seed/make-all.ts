/** Makes something of each of the items, at the same time; what comes out undefined is left out. */
export async function makeAll<Item extends { key: string }, Made>(
  items: readonly Item[],
  make: (item: Item) => Promise<Made | undefined>,
): Promise<Map<string, Made>> {
  const made = await Promise.all(items.map(async (item) => [item.key, await make(item)] as const));
  return new Map(made.flatMap(([key, thing]) => (thing === undefined ? [] : [[key, thing] as const])));
}
