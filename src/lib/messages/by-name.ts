/**
 * Texts by a name that the org gives. Each language has to have every one of them; a name that is not among them reads as
 * undefined.
 */
export function byName<Name extends string>(
  texts: Record<Name, string>,
): Record<Name, string> & Readonly<Record<string, string | undefined>> {
  return texts;
}
