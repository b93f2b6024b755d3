import { editorMessages } from "~/lib/messages/editor.ts";
import { trimmed, type MessageDraft } from "./message-draft.ts";
import { charactersOf } from "./rich/inputs.ts";

/** What the org takes in one body. */
export const MOST_CHARACTERS = 10_000;
export const MOST_MENTIONS = 25;

/** How many characters it takes in the title of a question. */
export const LONGEST_TITLE = 255;

/** How many characters and mentions the org will count. */
export function countOf(draft: MessageDraft): { characters: number; mentions: number } {
  const { text, mentions, rich } = trimmed(draft);
  return { characters: rich ? charactersOf(rich) : text.length, mentions: mentions.length };
}

/** Why the org would refuse the text for its size, in words for people, or null where it would not. */
export function limitProblem(draft: MessageDraft): string | null {
  const { characters, mentions } = countOf(draft);
  if (characters > MOST_CHARACTERS) return editorMessages.tooLong(MOST_CHARACTERS);
  return mentions > MOST_MENTIONS ? editorMessages.tooManyMentions(MOST_MENTIONS) : null;
}
