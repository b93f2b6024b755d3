/**
 * Tolerant reading of what the org sent. The contract says what a slot should hold; these look at what it does hold, so
 * that a number for a list or an object for a text costs that one slot and nothing else.
 */

/** The value if it is an object and no list, else null. */
export function asObject<T extends object>(value: T | null | undefined): T | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}

/** The objects of a list; empty where there is no list. */
export function objectsOf<T extends object>(value: readonly (T | null | undefined)[] | null | undefined): T[] {
  return Array.isArray(value) ? value.flatMap((item: T | null | undefined) => asObject(item) ?? []) : [];
}

/** An object of which nothing is known. */
export type Loose = Record<string, unknown>;

/** The value as an object of which nothing is known, or null. */
export function looseOf(value: unknown): Loose | null {
  return asObject(value as Loose | null);
}

/** The list, or an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects of a list of which nothing is known. */
export function loosesOf(value: unknown): Loose[] {
  return listOf(value).flatMap((item): Loose[] => {
    const object = looseOf(item);
    return object ? [object] : [];
  });
}

/** The text; a number as its digits; else empty. */
export function asText(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" && Number.isFinite(value) ? String(value) : "";
}

/** The number, also where it comes as a text (`fileSize`); else null. */
export function asNumber(value: unknown): number | null {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

/** The count: a whole number that is not negative, 0 where there is none. */
export function asCount(value: unknown): number {
  return Math.max(0, Math.trunc(asNumber(value) ?? 0));
}

/** Marks that turn the direction of text: with one, `gnp.exe` reads as `exe.png`. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text without marks that would let it read as something that it is not. */
export function withoutDirections(text: string): string {
  return text.replace(DIRECTIONS, "");
}

/** A name or another short text in one line, without direction marks and control characters. */
export function asPlainLine(value: unknown): string {
  return withoutDirections(asText(value))
    .replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ")
    .trim();
}
