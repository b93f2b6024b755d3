import { attributeOf } from "~/lib/html-tokens.ts";
import { safeHref } from "~/lib/safe-href.ts";
import type { Mark, SimpleMark } from "./document.ts";

const MARKS_OF: Record<string, SimpleMark | undefined> = {
  b: "bold",
  strong: "bold",
  h1: "bold",
  h2: "bold",
  h3: "bold",
  h4: "bold",
  h5: "bold",
  h6: "bold",
  th: "bold",
  i: "italic",
  em: "italic",
  cite: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  code: "code",
  kbd: "code",
  samp: "code",
  tt: "code",
};

/** What an element says of the look of its words, and whether it shows them at all. */
export interface HtmlStyle {
  marks: Mark[];
  isHidden: boolean;
  /** Word's way to say that a paragraph is an item of a list: how deep it stands, from 1. */
  wordLevel: number | null;
  /** Whether it is what Word writes before an item, such as "1.". */
  isWordMarker: boolean;
}

/** Reads the name and the attributes of an element; styles are read as far as Google Docs, Word and others write them. */
export function styleOf(name: string, attributes: string): HtmlStyle {
  const style = attributes.includes("style") ? attributeOf(attributes, "style").toLowerCase() : "";
  const marks: Mark[] = [];
  const own = MARKS_OF[name];
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/.exec(style)?.[1];
  // Google Docs wraps everything in a bold element that is not.
  if (weight === undefined ? own === "bold" : /^(bold|bolder|[6-9]00)$/.test(weight)) marks.push({ type: "bold" });
  const isUpright = /font-style\s*:\s*normal/.test(style);
  if ((own === "italic" && !isUpright) || /font-style\s*:\s*(italic|oblique)/.test(style)) marks.push({ type: "italic" });
  const lines = /text-decoration(?:-line)?\s*:\s*([^;]*)/.exec(style)?.[1] ?? "";
  if (own === "strikethrough" || lines.includes("line-through")) marks.push({ type: "strikethrough" });
  if (own === "code") marks.push({ type: "code" });
  const href = name === "a" ? linkOf(attributes) : null;
  if (href) marks.push({ type: "link", attrs: { href } });
  else if (name !== "a" && (own === "underline" || lines.includes("underline"))) marks.push({ type: "underline" });
  const level = /mso-list\s*:[^;]*level(\d)/.exec(style)?.[1];
  return {
    marks,
    isHidden: /display\s*:\s*none|mso-hide\s*:\s*all/.test(style),
    wordLevel: level && name !== "span" ? Number(level) : null,
    isWordMarker: /mso-list\s*:\s*ignore/.test(style),
  };
}

/** Where a link leads; null within the page that it was copied from. */
function linkOf(attributes: string): string | null {
  const href = attributeOf(attributes, "href").trim();
  return /^[a-z][a-z0-9+.-]*:/i.test(href) ? safeHref(href) : null;
}
