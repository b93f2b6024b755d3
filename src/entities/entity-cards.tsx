import { Suspense } from "react";
import { KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";
import { pausedUntil } from "~/connect/pause.ts";
import { GROUPS, PEOPLE } from "~/data/kinds.ts";
import type { Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { lazily } from "~/ui/lazily.ts";
import { useHoverPopup } from "~/ui/use-hover-popup.ts";
import { personId } from "./person/person.ts";

const load = () => import("./entity-card.tsx");
const EntityCard = lazily(load, "EntityCard");

/**
 * All hover cards of the page, for any link with `data-card`. One delegated listener for all, so links cost nothing.
 * The card's code loads on the first hover.
 */
export function EntityCards() {
  const store = useStore();
  const { anchor, popup, close } = useHoverPopup({
    selector: "a[data-card]",
    rest: 400,
    focusRest: 700,
    load,
    hasPopup: (link) => hasCard(store, link.dataset.card ?? ""),
  });
  const id = anchor?.dataset.card;
  if (!anchor || !id) return null;
  return (
    <Suspense fallback={null}>
      <EntityCard key={id} id={id} link={anchor} cardRef={popup} onClose={close} />
    </Suspense>
  );
}

/** Hovering is no request: while a rate limit forbids background calls, a card opens only for a known record. */
function hasCard(store: Store, id: string): boolean {
  const isPerson = keyPrefix(id) === KEY_PREFIX.user;
  if (!isPerson && keyPrefix(id) !== KEY_PREFIX.group) return false;
  if (pausedUntil(store.connection.pause) === 0) return true;
  return (isPerson ? store.records.get(PEOPLE, personId(store, id)) : store.records.get(GROUPS, id)) !== undefined;
}
