/**
 * A URL that an image may load from: absolute, https or http. Without bearer URLs the org sends paths that need the
 * token, which an image cannot carry; null for those and for all else.
 */
export function pictureUrl(url: unknown): string | null {
  return typeof url === "string" && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
