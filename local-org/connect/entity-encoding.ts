const ENTITIES: Record<string, string> = { "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\\": "&#92;", "&": "&amp;" };

/** Properties that hold URLs, such as `url`, `nextPageUrl` and `renditionUrl240By180`: they are never escaped. */
const URL_PROPERTY = /(?:^u|U)rl(?:\d+By\d+)?$/;

/** A body whose strings are HTML-escaped, as the API does unless `X-Chatter-Entity-Encoding: false`. URLs stay as they are. */
export function encodeEntities(value: unknown, property = ""): unknown {
  if (typeof value === "string") return URL_PROPERTY.test(property) ? value : value.replace(/[<>"'\\&]/g, (c) => ENTITIES[c] ?? c);
  if (Array.isArray(value)) return value.map((item: unknown) => encodeEntities(item, property));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, encodeEntities(item, name)]));
}
