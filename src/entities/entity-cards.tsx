import { Suspense } from "react";
import { KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";
import { lazily } from "~/ui/lazily.ts";
import { useHoverPopup } from "~/ui/use-hover-popup.ts";

const load = () => import("./entity-card.tsx");
const EntityCard = lazily(async () => ({ default: (await load()).EntityCard }));

const WITH_CARD = new Set<string>([KEY_PREFIX.user, KEY_PREFIX.group]);

/**
 * Cards beside the names of people and groups, wherever on the page a link says whom it names (`data-card`). One watches
 * for all, so that links cost nothing. The card's own code comes with the first name that is pointed at.
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
