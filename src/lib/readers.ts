/**
 * Tolerant readers for the org's answers. They check the actual type instead of trusting the contract, so that a wrong
 * type costs that one value and nothing else.
 */

/** The value if it is an object and not an array, otherwise null. */
export function asObject<T extends object>(value: T | null | undefined): T | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}

/** The objects in an array; empty for anything else. */
export function objectsOf<T extends object>(value: readonly (T | null | undefined)[] | null | undefined): T[] {
  return Array.isArray(value) ? value.flatMap((item: T | null | undefined) => asObject(item) ?? []) : [];
}

/** An object of unknown shape. */
export type Loose = Record<string, unknown>;

/** The value if it is an object of unknown shape, otherwise null. */
export function looseOf(value: unknown): Loose | null {
  return asObject(value as Loose | null);
}

/** The value if it is an array, otherwise an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects of unknown shape in an array. */
export function loosesOf(value: unknown): Loose[] {
  return listOf(value).flatMap((item): Loose[] => {
    const object = looseOf(item);
    return object ? [object] : [];
  });
}

/** A string, or a number as digits; otherwise "". */
export function asText(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" && Number.isFinite(value) ? String(value) : "";
}

/** A number, also from a string (`fileSize`); otherwise null. */
export function asNumber(value: unknown): number | null {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

/** A non-negative whole number; otherwise 0. */
export function asCount(value: unknown): number {
  return Math.max(0, Math.trunc(asNumber(value) ?? 0));
}

/** Bidi control characters: with one, `gnp.exe` reads as `exe.png`. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Removes bidi control characters, which can make text read as something else. */
export function withoutDirections(text: string): string {
  return text.replace(DIRECTIONS, "");
}

/** A name or other short text as one line, without bidi and other control characters. */
export function asPlainLine(value: unknown): string {
  return withoutDirections(asText(value))
    .replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ")
    .trim();
}
