/**
 * A name or words of people inside a sentence, set apart with Unicode isolates, so that Latin letters, digits and marks in
 * them change nothing in the order of what is around them. Labels have no elements that could do it.
 */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}
