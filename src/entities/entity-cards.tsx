import { Suspense, useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import { KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";
import { lazily } from "~/ui/lazily.ts";
import { watchCardIntent } from "./card-intent.ts";

const load = () => import("./entity-card.tsx");
const EntityCard = lazily(async () => ({ default: (await load()).EntityCard }));

const WITH_CARD = new Set<string>([KEY_PREFIX.user, KEY_PREFIX.group]);

/**
 * Cards beside the names of people and groups, wherever on the page a link says whom it names (`data-card`). One watches
 * for all, so that links cost nothing. The card's own code comes with the first name that is pointed at.
 */
export function EntityCards() {
  const [link, setLink] = useState<HTMLElement | null>(null);
  const open = useRef<HTMLElement | null>(null);
  const card = useRef<HTMLDivElement | null>(null);
  const { key } = useLocation();
  const [place, setPlace] = useState(key);
  if (place !== key) {
    setPlace(key);
    setLink(null);
  }
  useEffect(() => {
    open.current = link;
  }, [link]);
  useEffect(
    () =>
      watchCardIntent({
        prepare: () => void load(),
        open: (next) => setLink(WITH_CARD.has(keyPrefix(next.dataset.card ?? "")) ? next : null),
        close: () => setLink(null),
        current: () => open.current && { card: card.current, link: open.current },
      }),
    [],
  );
  const id = link?.dataset.card;
  if (!link || !id) return null;
  return (
    <Suspense fallback={null}>
      <EntityCard key={id} id={id} link={link} cardRef={card} onClose={() => setLink(null)} />
    </Suspense>
  );
}
