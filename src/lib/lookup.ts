/**
 * A table for names that the org gives. It has no `constructor`, `toString` and the like, which every object inherits: an
 * unknown name reads as undefined.
 */
export function lookup<Value>(table: Readonly<Record<string, Value>>): Readonly<Record<string, Value | undefined>> {
  return Object.assign(Object.create(null) as Record<string, Value | undefined>, table);
}
