/** Random numbers from 0 to 1, the same for a given seed. */
export type Random = () => number;

/** A seeded generator of random numbers (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Picks one of several values. */
export function oneOf<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T;
}

function deep(levels: number): unknown {
  let value: unknown = "deep";
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { record: value };
  return value;
}

/** Values to put in place of others. */
const ODD: readonly (() => unknown)[] = [
  ...[null, 0, 5, -1, 1e21, 0.5, true, false, "", " ", "text", "7", "NaN", "null", "2026-99-99T99:99:99Z", "9999999999"].map(
    (value) => () => value,
  ),
  ...["\ud83d", "a\udc00b", "Lin \u202enimda", "\u2067\u202b", "\u0000\u0007", "A".repeat(5_000), "𝕏 ".repeat(300), "%", "%zz"].map(
    (value) => () => value,
  ),
  ...["javascript:alert(1)", "//evil.example/x", "/services/data/v66.0/x", "http://u:p@h/", "http://[", "0D5 odd/id", "../x", "?#"].map(
    (value) => () => value,
  ),
  ...["__proto__", "constructor", "toString", "hasOwnProperty"].map((value) => () => value),
  () => [],
  () => ({}),
  () => [null],
  () => [[]],
  () => ["text", 7, null],
  () => [{}],
  () => ({ a: 1 }),
  () => ({ text: { text: [] } }),
  () => ({ id: {}, name: [], length: 3 }),
  () => ({ items: "text", page: 7, total: {} }),
  () => JSON.parse('{"__proto__":{"name":"x"},"constructor":5,"toString":null}') as unknown,
  () => deep(100),
  () => deep(1_500),
];

interface Slot {
  holder: Record<string, unknown>;
  name: string;
}

function slotsOf(value: unknown, slots: Slot[] = []): Slot[] {
  if (typeof value !== "object" || value === null) return slots;
  for (const name of Object.keys(value)) {
    slots.push({ holder: value as Record<string, unknown>, name });
    slotsOf((value as Record<string, unknown>)[name], slots);
  }
  return slots;
}

/**
 * A copy of an answer with `count` mutations: a value of another type or from another place, something missing or
 * duplicated, or a strange property name.
 */
export function mutate<T extends object>(answer: T, random: Random, count: number): T {
  const copy = structuredClone(answer);
  for (let left = count; left > 0; left--) {
    const slots = slotsOf(copy);
    if (slots.length === 0) return copy;
    change(oneOf(random, slots), oneOf(random, slots), random);
  }
  return copy;
}

function change({ holder, name }: Slot, other: Slot, random: Random): void {
  const way = random();
  if (way < 0.7) holder[name] = oneOf(random, ODD)();
  else if (way < 0.8) delete holder[name];
  else if (way < 0.9) holder[name] = structuredClone(other.holder[other.name]);
  else if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(name)]));
  else holder[oneOf(random, ["text", "items", "id", "name", "url", "__new"])] = structuredClone(holder[name]);
}
