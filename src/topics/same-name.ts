/** Whether two names of a topic differ in capital letters and spaces at most: the org changes nothing else of a name. */
export function isSameName(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(name: string): string {
  return name.replaceAll(/\s/g, "").toLowerCase();
}
