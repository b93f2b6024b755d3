/**
 * A search whose last word may go on: people who are still typing have not ended it, and the org may find whole words
 * alone. Words in quotes and with wildcards are left as they are.
 */
export function withOpenEnd(words: string): string {
  const last = /(?:^|\s)([^\s"*?]{2,})$/.exec(words)?.[1];
  const isQuoted = (words.split('"').length - 1) % 2 === 1;
  return last === undefined || isQuoted ? words : `${words}*`;
}
