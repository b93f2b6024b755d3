import { decodeEntities } from "./html-entities.ts";

/** A token of HTML: text, or the start or end of an element. Names are in lower case. */
export type HtmlToken =
  { kind: "text"; text: string } | { kind: "begin"; name: string; attributes: string } | { kind: "end"; name: string };

/** Elements whose content is not readable text. */
const UNREAD = new Set([
  "script",
  "style",
  "title",
  "template",
  "noscript",
  "svg",
  "math",
  "iframe",
  "object",
  "select",
  "textarea",
  "head",
]);

/**
 * Tokenizes HTML in linear time. Creates no document, so nothing in it can load or run; malformed markup is read as a
 * browser would, or as text.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let areQuotesWhole = true;

  /** Where the tag ends that starts before `from`: its first ">" outside of quotes, or -1. */
  function endOfTag(from: number): number {
    let quote = "";
    if (!areQuotesWhole) return html.indexOf(">", from);
    for (let at = from; at < html.length; at++) {
      const letter = html.charAt(at);
      if (quote !== "") quote = letter === quote ? "" : quote;
      else if (letter === ">") return at;
      else if (letter === '"' || letter === "'") quote = letter;
    }
    // An unclosed quote: ignore quotes from here on, or every later tag would be searched to the end (quadratic time).
    areQuotesWhole = false;
    return html.indexOf(">", from);
  }

  let position = 0;
  while (position < html.length) {
    const start = html.indexOf("<", position);
    const textEnd = start < 0 ? html.length : start;
    if (textEnd > position) yield { kind: "text", text: decodeEntities(html.slice(position, textEnd)) };
    if (start < 0) return;
    if (html.startsWith("<!--", start)) {
      const end = html.indexOf("-->", start + 4);
      position = end < 0 ? html.length : end + 3;
      continue;
    }
    const [, slash = "", name = ""] = /^<(\/?)([a-zA-Z][^\s/>]{0,30})/.exec(html.slice(start, start + 33)) ?? [];
    if (name === "" && !/^<[!?/]/.test(html.slice(start, start + 2))) {
      yield { kind: "text", text: "<" };
      position = start + 1;
      continue;
    }
    const end = endOfTag(start + 1 + slash.length + name.length);
    if (end < 0) return;
    position = end + 1;
    if (name === "") continue;
    const tag = name.toLowerCase();
    if (slash === "/") yield { kind: "end", name: tag };
    else if (UNREAD.has(tag)) position = afterUnread(html, tag, position);
    else yield { kind: "begin", name: tag, attributes: html.slice(start + 1 + name.length, end) };
  }
}

/** Where to continue after an element that is skipped. An unclosed head does not hide the rest. */
function afterUnread(html: string, name: string, from: number): number {
  const search = new RegExp(`</${name}\\b[^>]*>`, "gi");
  search.lastIndex = from;
  if (search.test(html)) return search.lastIndex;
  return name === "head" || name === "title" ? from : html.length;
}

/** An attribute's value, or "". */
export function attributeOf(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|[\\s"'/])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(attributes.slice(0, 4_000));
  return decodeEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? "");
}
