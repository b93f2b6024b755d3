import { z } from "zod";

type Fields = z.core.$ZodLooseShape;

/** Every property of a shape, made nullable and optional. */
type Nullish<Own extends Fields> = { -readonly [Name in keyof Own]: z.ZodOptional<z.ZodNullable<Own[Name]>> };

/** A schema as {@link shape} makes it. Its type names the known properties alone, so that a misspelt one is an error. */
export type ShapeSchema<Own extends Fields> = z.ZodObject<Nullish<Own>, z.core.$strip>;

/**
 * An object on the wire: each property may be null or missing, and properties not named here are kept.
 *
 * Getters stay lazy, so a shape may hold itself: `shape({ get parts() { return z.array(PartSchema); } })`.
 *
 * @param inherited what the shape has in common with others, apart because a spread beside a getter hides its type
 */
export function shape<Own extends Fields, Inherited extends Fields = Record<never, never>>(
  own: Own,
  inherited?: Inherited,
): ShapeSchema<Own & Inherited> {
  const nullish = {};
  for (const fields of [inherited ?? {}, own]) {
    for (const name of Object.keys(fields)) {
      Object.defineProperty(nullish, name, { enumerable: true, configurable: true, get: () => z.nullish(fields[name]) });
    }
  }
  return z.looseObject(nullish) as unknown as ShapeSchema<Own & Inherited>;
}

/** A string of which some values are known; any other is let through, since each release may bring new ones. */
export function openEnum<Known extends string>(..._known: Known[]): z.ZodType<Known | (string & {}), string> {
  return z.string();
}
