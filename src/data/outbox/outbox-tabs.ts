import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { openChannel } from "~/lib/open-channel.ts";
import { FEED_ELEMENTS } from "../kinds.ts";
import { ownerKey } from "../owner.ts";
import { tabId } from "../presence.ts";
import { receive } from "../receive.ts";
import type { Store } from "../store.ts";
import type { Created } from "./arrival.ts";
import type { OutboxEntry } from "./entry.ts";
import { type Outcome, outboxOf } from "./outbox.ts";

/** Messages between the tabs of a sign-in about the outbox. */
type Message =
  { type: "changed" } | { type: "try now" } | { type: "posted"; subjectId: string; element: FeedElement } | ({ type: "outcome" } & Outcome);

/** A tab's channel to the other tabs with the same outbox. */
export interface OutboxTabs {
  /** Says that entries on the device have changed. */
  tellChanged(): void;
  /** Says that a person wants delayed entries to be tried now. */
  tellTryNow(): void;
  /** Says that the org has created something from an entry. Adds it to its subject's feed, here too. */
  tellCreated(entry: OutboxEntry, thing: Created): void;
  /** Tells the tab that the entry belongs to, possibly this one. */
  tellOutcome(outcome: Outcome): void;
}

/** Joins the tabs of a sign-in. Without BroadcastChannel, the tab is alone. */
export function joinOutboxTabs(store: Store, on: { onChanged: () => void; onTryNow: () => void }): OutboxTabs {
  const outbox = outboxOf(store);
  const channel = openChannel(`${ownerKey(store.owner)}:outbox`);
  const send = (message: Message) => !store.isClosed() && channel?.postMessage(message);
  store.onClose(() => channel?.close());
  channel?.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    switch (data.type) {
      case "changed":
        return on.onChanged();
      case "try now":
        return on.onTryNow();
      case "posted":
        receive<FeedElement>(store, FEED_ELEMENTS, structuredClone(data.element), store.records.tick());
        return outbox.addPosted(data.subjectId, data.element);
      case "outcome":
        if (data.entry.tab === tabId()) outbox.tell(data);
    }
  });
  return {
    tellChanged: () => send({ type: "changed" }),
    tellTryNow: () => send({ type: "try now" }),
    tellCreated({ kind, target }, thing) {
      if (kind !== "post") return;
      outbox.addPosted(target, thing);
      send({ type: "posted", subjectId: target, element: thing });
    },
    tellOutcome(outcome) {
      if (outcome.entry.tab === tabId()) outbox.tell(outcome);
      else send({ type: "outcome", ...outcome });
    },
  };
}
