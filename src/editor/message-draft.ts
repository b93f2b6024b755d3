import type { MessageSegmentInput } from "~/connect/contract/inputs.ts";
import { type DraftSegment, readDraftSegments } from "./rich/draft-segment.ts";
import { inputsOf, withoutBlankEnds } from "./rich/inputs.ts";

/** A person or group that the text names: `text.slice(start, start + length)` is "@" and the name. */
export interface MentionRange {
  start: number;
  length: number;
  /** Id of the person (005…) or group (0F9…). */
  id: string;
  name: string;
}

/**
 * What somebody is writing: plain text with paragraphs by line breaks. Mentions stand in the order of the text and
 * never overlap. Positions count UTF-16 units, as text fields do.
 */
export interface MessageDraft {
  text: string;
  mentions: readonly MentionRange[];
  /** Where there is formatting, this is what is written; text and mentions are then what it says in plain text. */
  rich?: readonly DraftSegment[];
}

/** Nothing written yet. */
export const EMPTY_MESSAGE: MessageDraft = { text: "", mentions: [] };

/** Whether nothing is written but white space. */
export function isBlank({ text, rich }: MessageDraft): boolean {
  return text.trim() === "" && !rich?.some(({ type }) => type === "InlineImage");
}

/**
 * The draft after its text was edited. Mentions before and after the edit stay; one that the edit touches becomes plain
 * text.
 *
 * @param text the whole text as it is now
 * @param caret where the caret stands after the edit: it tells which of several equal letters was typed
 */
export function editText(draft: MessageDraft, text: string, caret = text.length): MessageDraft {
  const { text: before } = draft;
  if (text === before) return draft;
  const shorter = Math.min(before.length, text.length);
  const sameAtEnd = countSame(Math.min(shorter, Math.max(0, text.length - caret)), (i) => before.at(-1 - i) === text.at(-1 - i));
  const sameAtStart = countSame(shorter - sameAtEnd, (i) => before[i] === text[i]);
  return replace(draft, [sameAtStart, before.length - sameAtEnd], text.slice(sameAtStart, text.length - sameAtEnd));
}

/** Puts text in the place of a stretch. A mention that the stretch touches, or that it splits, becomes plain text. */
function replace({ text, mentions }: MessageDraft, [start, end]: readonly [number, number], put: string): MessageDraft {
  const shift = put.length - (end - start);
  return {
    text: text.slice(0, start) + put + text.slice(end),
    mentions: mentions.flatMap((mention) => {
      if (mention.start + mention.length <= start) return mention;
      return mention.start >= end ? { ...mention, start: mention.start + shift } : [];
    }),
  };
}

function countSame(most: number, isSame: (index: number) => boolean): number {
  let count = 0;
  while (count < most && isSame(count)) count++;
  return count;
}

/**
 * Puts a mention, and a space unless one follows, in the place of a stretch of the text.
 *
 * @returns the draft, and where the caret belongs after it
 */
export function insertMention(
  draft: MessageDraft,
  [start, end]: readonly [number, number],
  who: { id: string; name: string },
): { draft: MessageDraft; caret: number } {
  const name = who.name.replace(/\s+/g, " ").trim();
  const words = `@${name}`;
  const space = /^\s/.test(draft.text.slice(end)) ? "" : " ";
  const { text, mentions } = replace(draft, [start, end], words + space);
  const mention = { start, length: words.length, id: who.id, name };
  return { draft: { text, mentions: [...mentions, mention].toSorted((a, b) => a.start - b.start) }, caret: start + words.length + 1 };
}

/** A topic as people type it: #topic, or #[several words]. */
export function topicText(name: string): string {
  return /^[\p{L}\p{M}\p{N}_]+$/u.test(name) ? `#${name}` : `#[${name}]`;
}

/**
 * Puts a topic, and a space unless one follows, in the place of a stretch of the text.
 *
 * @returns the draft, and where the caret belongs after it
 */
export function insertTopic(
  draft: MessageDraft,
  [start, end]: readonly [number, number],
  name: string,
): { draft: MessageDraft; caret: number } {
  const words = topicText(name);
  const space = /^\s/.test(draft.text.slice(end)) ? "" : " ";
  return { draft: replace(draft, [start, end], words + space), caret: start + words.length + 1 };
}

/** The draft with a mention at its end. */
export function appendMention(draft: MessageDraft, who: { id: string; name: string }): MessageDraft {
  const { text, rich } = draft;
  if (!rich) return insertMention(draft, [text.length, text.length], who).draft;
  const start = text === "" ? text : `${text}\n`;
  const plain = insertMention({ ...draft, text: start }, [start.length, start.length], who).draft;
  const mention: DraftSegment = { type: "Mention", id: who.id, name: plain.mentions.at(-1)?.name ?? who.name };
  return { ...plain, rich: [...rich, ...paragraphOf(mention, { type: "Text", text: " " })] };
}

/** The draft with words at its end; behind what is formatted they are a paragraph of their own. */
export function appendWords({ text, mentions, rich }: MessageDraft, words: string): MessageDraft {
  if (!rich) return { text: text + words, mentions };
  return { text: text === "" ? words : `${text}\n${words}`, mentions, rich: [...rich, ...paragraphOf({ type: "Text", text: words })] };
}

function paragraphOf(...segments: DraftSegment[]): DraftSegment[] {
  return [{ type: "MarkupBegin", markupType: "Paragraph" }, ...segments, { type: "MarkupEnd", markupType: "Paragraph" }];
}

/** The draft without white space at its start and end, as it is sent. */
export function trimmed(draft: MessageDraft): MessageDraft {
  const text = draft.text.trimEnd();
  const lead = text.length - text.trimStart().length;
  return {
    text: text.slice(lead),
    mentions: draft.mentions.map((mention) => ({ ...mention, start: mention.start - lead })),
    ...(draft.rich ? { rich: withoutBlankEnds(draft.rich) } : {}),
  };
}

/** A stretch of a draft. All stretches together are its text, letter for letter. */
export type DraftPart = { start: number; text: string } & (
  { kind: "text" } | { kind: "mention"; id: string } | { kind: "topic"; tag: string }
);

/** #topic, or #[several words]: after white space or an opening bracket or quote, with a letter in it. */
const TOPIC = /(?<=^|[\s\p{Ps}\p{Pi}"'])#(?:\[(?<words>[^[\]\n\r]*[\p{L}\p{N}][^[\]\n\r]*)\]|(?<word>[\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*))/gu;

/** The text of the draft in stretches: text, mentions, topics. */
export function partsOf(draft: MessageDraft): DraftPart[] {
  const parts: DraftPart[] = [];
  let position = 0;
  for (const { start, length, id } of draft.mentions) {
    const text = draft.text.slice(start, start + length);
    parts.push(...textParts(draft.text.slice(position, start), position), { kind: "mention", start, text, id });
    position = start + length;
  }
  return [...parts, ...textParts(draft.text.slice(position), position)];
}

/**
 * Text in stretches: words and topics.
 *
 * @param offset where the text begins in the whole
 */
export function textParts(text: string, offset = 0): DraftPart[] {
  const parts: DraftPart[] = [];
  let position = 0;
  for (const { index, 0: whole, groups } of text.matchAll(TOPIC)) {
    if (index > position) parts.push({ kind: "text", start: offset + position, text: text.slice(position, index) });
    parts.push({ kind: "topic", start: offset + index, text: whole, tag: groups?.words ?? groups?.word ?? "" });
    position = index + whole.length;
  }
  if (position < text.length) parts.push({ kind: "text", start: offset + position, text: text.slice(position) });
  return parts;
}

/** The draft as the API takes it. Links stay text: the org finds them by itself. */
export function segmentsOf(draft: MessageDraft): MessageSegmentInput[] {
  if (draft.rich) return inputsOf(draft.rich, (text) => textParts(text).map(textInput));
  return partsOf(draft).map((part) => {
    return part.kind === "mention" ? { type: "Mention", id: part.id } : textInput(part);
  });
}

function textInput(part: DraftPart): MessageSegmentInput {
  return part.kind === "topic" ? { type: "Hashtag", tag: part.tag } : { type: "Text", text: part.text };
}

/** What was stored as a draft, or null where it is none. Mentions that do not fit the text become plain text. */
export function readMessageDraft(value: unknown): MessageDraft | null {
  const { text, mentions, rich: segments } = asRecord(value);
  if (typeof text !== "string") return null;
  const rich = readDraftSegments(segments);
  let position = 0;
  const fitting = (Array.isArray(mentions) ? mentions : []).flatMap((mention: unknown): MentionRange[] => {
    const { start, length, id, name } = asRecord(mention);
    if (typeof start !== "number" || typeof length !== "number" || typeof id !== "string" || typeof name !== "string") return [];
    if (start < position || text.slice(start, start + length) !== `@${name}`) return [];
    position = start + length;
    return [{ start, length, id, name }];
  });
  return { text, mentions: fitting, ...(rich ? { rich } : {}) };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
