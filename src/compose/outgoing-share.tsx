import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { useRecord } from "~/data/use-store.tsx";
import { AuxiliaryBody } from "~/feed-element/auxiliary-body.tsx";
import type { Shared } from "~/feed-element/share.ts";
import type { SharedInShort } from "./post-draft.ts";

/** A shared post before the org has the share: as it is known, else as it was noted in the draft. */
export function OutgoingShare({ shared: { id, author, text } }: { shared: SharedInShort }) {
  const known = useRecord(FEED_ELEMENTS, id);
  const noted = { actor: { displayName: author }, body: { text, messageSegments: [{ type: "Text", text }] } };
  return <ShareOf shared={{ ...(known ?? noted), id }} />;
}

/** A post as it will be drawn inside of one that shares it. */
export function ShareOf({ shared }: { shared: Shared }) {
  return <AuxiliaryBody element={{ capabilities: { feedEntityShare: { feedEntity: shared } } }} />;
}
