import { Suspense } from "react";
import { KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";
import { lazily } from "~/ui/lazily.ts";
import { useHoverPopup } from "~/ui/use-hover-popup.ts";

const load = () => import("./entity-card.tsx");
const EntityCard = lazily(async () => ({ default: (await load()).EntityCard }));

const WITH_CARD = new Set<string>([KEY_PREFIX.user, KEY_PREFIX.group]);

/**
 * All hover cards of the page, for any link with `data-card`. One delegated listener for all, so links cost nothing.
 * The card's code loads on the first hover.
 */
export function EntityCards() {
  const { anchor, popup, close } = useHoverPopup({
    selector: "a[data-card]",
    rest: 400,
    focusRest: 700,
    load,
    hasPopup: (link) => WITH_CARD.has(keyPrefix(link.dataset.card ?? "")),
  });
  const id = anchor?.dataset.card;
  if (!anchor || !id) return null;
  return (
    <Suspense fallback={null}>
      <EntityCard key={id} id={id} link={anchor} cardRef={popup} onClose={close} />
    </Suspense>
  );
}
