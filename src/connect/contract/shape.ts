import { z } from "zod";

type Fields = z.core.$ZodLooseShape;

/** The known properties of a shape, each of them nullable and optional. */
type Known<Own extends Fields> = { -readonly [Name in keyof Own]?: z.output<Own[Name]> | null };

/** A schema as {@link shape} makes it. Its type names the known properties alone, so that a misspelt one is an error. */
export interface ShapeSchema<Own extends Fields> extends z.ZodType<Known<Own>, Known<Own>> {}

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
  for (const fields of [inherited, own]) {
    for (const name of Object.keys(fields ?? {})) {
      Object.defineProperty(nullish, name, { enumerable: true, configurable: true, get: () => z.nullish(fields?.[name]) });
    }
  }
  return z.looseObject(nullish) as unknown as ShapeSchema<Own & Inherited>;
}

/** A string of which some values are known; any other is let through, since each release may bring new ones. */
export function openEnum<Value extends string>(..._known: Value[]): z.ZodType<Value | (string & {}), string> {
  return z.string();
}
