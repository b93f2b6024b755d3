/** Whether a body is an HTML page, which the API never sends. */
export function isPage(text: string): boolean {
  return /^\s*<(?!\?xml)/.test(text);
}

/** Undefined if the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
