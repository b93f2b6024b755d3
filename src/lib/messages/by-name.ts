/** Texts keyed by names that the org sends. Each language must have all of them; any other name reads as undefined. */
export function byName<Name extends string>(
  texts: Record<Name, string>,
): Record<Name, string> & Readonly<Record<string, string | undefined>> {
  // Without what every object inherits, such as `constructor`.
  return Object.assign(Object.create(null) as object, texts);
}
