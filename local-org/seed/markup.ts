import type { MarkupType, StoredSegment } from "../store/segments.ts";

/** What the keys in marked-up text stand for. Throws where there is no such thing. */
export interface MarkupNames {
  /** A person, a group or a record. */
  entity(key: string): { id: string; name: string };
  fileId(key: string): string;
}

const WRAPPERS: readonly (readonly [RegExp, MarkupType])[] = [
  [/\*\*(.+?)\*\*/y, "Bold"],
  [/__(.+?)__/y, "Underline"],
  [/~~(.+?)~~/y, "Strikethrough"],
  [/(?<!\w)_([^_\n]+)_(?!\w)/y, "Italic"],
];
const MENTION = /@\{([^}\n]+)\}/y;
const HASHTAG = /#\{([^}\n]+)\}/y;
const ENTITY = /\[\[([^\]\n]+)\]\]/y;
const IMAGE = /!\[([^\]\n]*)\]\(([^)\s]+)\)/y;
const HYPERLINK = /\[([^[\]\n]+)\]\((https?:[^)\s]+)\)/y;
const RESOURCE = /\{\{([^}|\n]+)\|([^}\n]+)\}\}/y;
const CODE = /`([^`\n]+)`/y;
const URL_TEXT = /https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]}*_~`]/y;

const BULLET = /^- /;
const NUMBER = /^\d+\. /;

/**
 * Turns marked-up text into message segments.
 *
 * `@{key}` mentions, `#{Topic}` names a topic, `[[key]]` links a record, `![alt](key)` puts a picture,
 * `[text](url)` and bare URLs link, `{{text|url}}` is a ResourceLink. `**bold**`, `_italic_`, `__underlined__`,
 * `~~struck~~` and `` `code` `` mark up; lines that begin with `- ` or `1. ` are lists. Text with any markup has its
 * paragraphs, which empty lines divide, marked up too; other text keeps its line breaks and nothing more.
 */
export function parseMarkup(text: string, names: MarkupNames): StoredSegment[] {
  const hasLists = text.split("\n").some((line) => BULLET.test(line) || NUMBER.test(line));
  const inline = parseInline(text, names);
  const isRich = hasLists || inline.some(({ type }) => type === "MarkupBegin" || type === "InlineImage");
  return isRich ? text.split(/\n{2,}/).flatMap((block) => parseBlock(block, names)) : inline;
}

/** Lines of a block that belong together: those of a list, or those of a paragraph. */
interface Run {
  kind: "Paragraph" | "UnorderedList" | "OrderedList";
  lines: string[];
}

function parseBlock(block: string, names: MarkupNames): StoredSegment[] {
  const runs: Run[] = [];
  for (const line of block.split("\n")) {
    const kind = BULLET.test(line) ? "UnorderedList" : NUMBER.test(line) ? "OrderedList" : "Paragraph";
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs.flatMap(({ kind, lines }) => {
    if (kind === "Paragraph") return wrap(kind, parseInline(lines.join("\n"), names));
    const marker = kind === "UnorderedList" ? BULLET : NUMBER;
    return wrap(
      kind,
      lines.flatMap((line) => wrap("ListItem", parseInline(line.replace(marker, ""), names))),
    );
  });
}

function parseInline(text: string, names: MarkupNames): StoredSegment[] {
  const segments: StoredSegment[] = [];
  let plain = "";
  for (let at = 0; at < text.length;) {
    const found = tokenAt(text, at, names);
    if (!found) {
      plain += text[at++];
      continue;
    }
    if (plain) segments.push({ type: "Text", text: plain });
    plain = "";
    segments.push(...found.segments);
    at += found.length;
  }
  if (plain) segments.push({ type: "Text", text: plain });
  return segments;
}

interface Token {
  segments: StoredSegment[];
  length: number;
}

function tokenAt(text: string, at: number, names: MarkupNames): Token | null {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const token = (found: RegExpExecArray, ...segments: StoredSegment[]): Token => ({ segments, length: found[0].length });
  const group = (found: RegExpExecArray, index: number): string => found[index] ?? "";
  let found: RegExpExecArray | null;
  if ((found = match(MENTION))) return token(found, { type: "Mention", ...names.entity(group(found, 1)) });
  if ((found = match(HASHTAG))) return token(found, { type: "Hashtag", tag: group(found, 1) });
  if ((found = match(ENTITY))) {
    const { id, name } = names.entity(group(found, 1));
    return token(found, { type: "EntityLink", id, text: name });
  }
  if ((found = match(IMAGE))) return token(found, { type: "InlineImage", fileId: names.fileId(group(found, 2)), altText: group(found, 1) });
  if ((found = match(HYPERLINK))) {
    return token(
      found,
      { type: "MarkupBegin", markupType: "Hyperlink", url: group(found, 2) },
      { type: "Text", text: group(found, 1) },
      { type: "MarkupEnd", markupType: "Hyperlink" },
    );
  }
  if ((found = match(RESOURCE))) return token(found, { type: "ResourceLink", text: group(found, 1), url: group(found, 2) });
  if ((found = match(CODE))) return token(found, ...wrap("Code", [{ type: "Text", text: group(found, 1) }]));
  for (const [pattern, markupType] of WRAPPERS) {
    if ((found = match(pattern))) return token(found, ...wrap(markupType, parseInline(group(found, 1), names)));
  }
  if ((found = match(URL_TEXT))) return token(found, { type: "Link", url: found[0] });
  return null;
}

function wrap(markupType: MarkupType, segments: readonly StoredSegment[]): StoredSegment[] {
  return [{ type: "MarkupBegin", markupType }, ...segments, { type: "MarkupEnd", markupType }];
}
