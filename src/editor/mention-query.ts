import type { MessageDraft } from "./message-draft.ts";

/** The beginning of a name that somebody is typing after "@". */
export interface MentionQuery {
  /** Where "@" stands. */
  start: number;
  /** Where the caret stands, after what was typed. */
  end: number;
  /** What was typed, without "@". */
  words: string;
}

/** "@" at the start or after a space or bracket, then up to four words as names have them, ending in a letter. */
const QUERY =
  /(?:^|[\s\p{Ps}\p{Pi}"'،、，。（])@(?<words>[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’_-]*(?: [\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’_-]*){0,3})$/u;

/** Scripts in which one letter is as good as a word. */
const WHOLE_WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const LONGEST = 60;

/**
 * The name being typed at the caret, or null. A single letter of an alphabet is not enough: it would find half of the
 * org, and no group.
 */
export function mentionQuery({ text, mentions }: MessageDraft, caret: number): MentionQuery | null {
  const before = text.slice(Math.max(0, caret - LONGEST), caret);
  const words = QUERY.exec(before)?.groups?.words;
  if (words === undefined || (words.length < 2 && !WHOLE_WORDS.test(words))) return null;
  const start = caret - words.length - 1;
  const isChosen = mentions.some((mention) => mention.start < caret && mention.start + mention.length > start);
  return isChosen ? null : { start, end: caret, words };
}
