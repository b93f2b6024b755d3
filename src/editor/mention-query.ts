import type { MessageDraft } from "./message-draft.ts";

/** The beginning of a name that somebody is typing after "@", or of a topic after "#". */
export interface MentionQuery {
  sign: "@" | "#";
  /** Where the sign stands. */
  start: number;
  /** Where the caret stands, after what was typed. */
  end: number;
  /** What was typed, without "@", "#" or "#[". */
  words: string;
}

/**
 * "@", then up to four words as names have them, ending in a letter. A Latin letter or digit before it makes an e-mail
 * address of it; other scripts need no space there.
 */
const QUERY =
  /(?<![\p{Script=Latin}\p{Nd}]\p{M}*)@(?<words>[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’_-]*(?: [\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’_-]*){0,3})$/u;

/** "#" and a word, or "#[" and up to five, where a topic may begin. */
const TOPIC_QUERY =
  /(?<=^|[\s\p{Ps}\p{Pi}"'])#(?:\[(?<several>[\p{L}\p{N}][\p{L}\p{M}\p{N}.&'’_-]*(?: [\p{L}\p{M}\p{N}.&'’_-]+){0,4})|(?<one>[\p{L}\p{M}\p{N}_]+))$/u;

/** Scripts in which one letter is as good as a word. */
const WHOLE_WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const LONGEST = 60;

/** The beginning of an address of the web, in which "@" is a letter like others. */
const ADDRESS = /:\/\/\S*$/;

/**
 * The name or topic being typed at the caret, or null. A single letter of an alphabet is not enough: it would find half
 * of the org, and no group.
 */
export function mentionQuery({ text, mentions }: MessageDraft, caret: number): MentionQuery | null {
  const before = text.slice(Math.max(0, caret - LONGEST), caret);
  const { words = "" } = QUERY.exec(before)?.groups ?? {};
  const topic = TOPIC_QUERY.exec(before);
  if (topic) {
    const name = topic.groups?.several ?? topic.groups?.one ?? "";
    return isEnough(name) ? { sign: "#", start: caret - topic[0].length, end: caret, words: name } : null;
  }
  if (!isEnough(words)) return null;
  const start = caret - words.length - 1;
  if (ADDRESS.test(text.slice(Math.max(0, start - LONGEST), start))) return null;
  const isChosen = mentions.some((mention) => mention.start < caret && mention.start + mention.length > start);
  return isChosen ? null : { sign: "@", start, end: caret, words };
}

function isEnough(words: string): boolean {
  return words.length >= 2 || WHOLE_WORDS.test(words);
}
