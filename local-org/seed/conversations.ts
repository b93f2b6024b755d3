import { addMessage, conversationAmong, setConversationRead } from "../store/conversations.ts";
import type { ConversationContent } from "./content/conversations.ts";
import { splitKeys, type World } from "./world.ts";

/** Writes private messages, oldest first. Everybody has read them, but for those who are named. */
export function seedConversations({ db, names, clock, utcOffsets }: World, contents: readonly ConversationContent[]): void {
  for (const { members, unread, messages } of contents) {
    const conversationId = conversationAmong(db, names.ids(members));
    for (const line of messages) {
      const [, sender = "", at = "", text = ""] = /^(\w+) (\d+[mh]|\d+ \d\d:\d\d): (.*)$/s.exec(line) ?? [];
      addMessage(db, { conversationId, senderId: names.id(sender), text, at: clock.at(at, utcOffsets.get(sender)) });
    }
    for (const key of splitKeys(members)) setConversationRead(db, conversationId, names.id(key), !splitKeys(unread).includes(key));
  }
}
