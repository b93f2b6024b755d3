/** Whether a body is a page for people, which no resource of the API sends. */
export function isPage(text: string): boolean {
  return /^\s*<(?!\?xml)/.test(text);
}

/** Undefined where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
