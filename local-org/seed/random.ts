/** Numbers that look random and are the same for the same seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, and without, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** One of the items, of which there must be some. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new Error("There is nothing to pick from.");
    return item;
  }

  /** Up to `count` different items, in the order of the list; takes as long as `count`, not as the list. */
  some<Item extends string>(items: readonly Item[], count: number): Item[] {
    const chosen = new Set<number>();
    for (let index = Math.max(0, items.length - count); index < items.length; index++) {
      const at = Math.floor(this.next() * (index + 1));
      chosen.add(chosen.has(at) ? index : at);
    }
    return [...chosen].toSorted((one, other) => one - other).flatMap((index) => items[index] ?? []);
  }
}
