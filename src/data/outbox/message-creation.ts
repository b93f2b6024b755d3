import type { ChatterMessage } from "~/connect/contract/conversations.ts";
import type { FeedElement, FeedElementPage } from "~/connect/contract/feed-elements.ts";
import {
  type ConversationAnswer,
  conversationPath,
  isConversation,
  messagePageOf,
  MESSAGES_PATH,
  postMessage,
} from "~/connect/conversations.ts";
import { ConnectError } from "~/connect/errors.ts";
import { postFeedElement } from "~/connect/feed-element-changes.ts";
import { objectsOf } from "~/lib/readers.ts";
import { asWritten, timeOf } from "../conversations.ts";
import { FEED_ELEMENTS } from "../kinds.ts";
import { messageBudgetOf } from "../message-budget.ts";
import { takeAndTell } from "../message-tabs.ts";
import { receive } from "../receive.ts";
import type { Store } from "../store.ts";
import type { Created } from "./arrival.ts";
import type { Creation } from "./creation.ts";
import { inputOf, type OutboxEntry } from "./entry.ts";

/** A created message in the form of a comment, with all that the org says of it. */
interface CreatedMessage extends ReturnType<typeof asWritten> {
  message: ChatterMessage;
}

/** The feed that has all direct messages of a person. */
const DIRECT_MESSAGES_PATH = "/chatter/feeds/direct-messages/feed-elements";

/** Messages to people: private ones, and direct ones, which are feed elements. */
export const MESSAGES: Creation = {
  send: (store, entry) => (directOf(entry) ? sendDirect(store, entry) : sendPrivate(store, entry)),
  async page(store, path) {
    if (path.includes("/feeds/")) return store.connection.get<FeedElementPage>(path);
    messageBudgetOf(store).spend();
    const page = messagePageOf(await store.connection.get<ConversationAnswer>(path));
    if (!Array.isArray(page?.messages)) throw new ConnectError("malformed", "A page has no list.");
    const newestFirst = objectsOf<ChatterMessage>(page.messages).toSorted((one, other) => timeOf(other) - timeOf(one));
    return { items: newestFirst.map(created), nextPageUrl: page.nextPageUrl };
  },
  firstPage(entry) {
    if (directOf(entry)) return DIRECT_MESSAGES_PATH;
    return isConversation(entry.target) ? conversationPath(entry.target) : MESSAGES_PATH;
  },
  oldestAt: -1,
  confirm(store, entry, thing) {
    const { message } = thing as Partial<CreatedMessage>;
    if (message) takeAndTell(store, { type: "sent", message });
    else receive<FeedElement>(store, FEED_ELEMENTS, structuredClone(thing), store.records.tick());
    const createdId = message ? message.conversationId : thing.id;
    if (createdId) takeAndTell(store, { type: "sent-as", id: entry.id, createdId });
  },
};

const directOf = (entry: OutboxEntry) => inputOf(entry).directMessage;

async function sendPrivate(store: Store, entry: OutboxEntry): Promise<Created> {
  const { body, recipients, inReplyTo } = inputOf(entry);
  const text = (body?.messageSegments ?? []).map((segment) => segment?.text ?? "").join("");
  messageBudgetOf(store).spend();
  const sent = await postMessage(store.connection, { body: text, ...(inReplyTo ? { inReplyTo } : { recipients: recipients ?? [] }) });
  return created(completed(sent, { text, entry, myId: store.owner.userId }));
}

/** What was sent, with what is known of it besides, should the answer leave it out. */
function completed(sent: ChatterMessage, { text, entry, myId }: { text: string; entry: OutboxEntry; myId: string }): ChatterMessage {
  const named = /03M\w{12,15}/.exec(sent.conversationUrl ?? "")?.[0];
  return {
    ...sent,
    conversationId: sent.conversationId ?? named ?? (isConversation(entry.target) ? entry.target : null),
    body: sent.body ?? { isRichText: false, messageSegments: [], text },
    sender: sent.sender ?? { id: myId },
    sentDate: sent.sentDate ?? new Date().toISOString(),
  };
}

function sendDirect({ connection }: Store, entry: OutboxEntry): Promise<Created> {
  const { body, directMessage } = inputOf(entry);
  return postFeedElement(connection, { feedElementType: "FeedItem", subjectId: "me", body, capabilities: { directMessage } });
}

function created(message: ChatterMessage): CreatedMessage {
  return { ...asWritten(message), message };
}
