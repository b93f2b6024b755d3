import { Suspense, useEffect, useState } from "react";
import { matchPath, useLocation } from "react-router";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import type { Store } from "~/data/store.ts";
import { useCommand } from "~/data/use-command.ts";
import { useStore } from "~/data/use-store.tsx";
import { lazily } from "~/ui/lazily.ts";
import { whenIdle } from "~/ui/when-idle.ts";
import { paletteCommand } from "../keys/commands.ts";

const load = () => import("./palette.tsx");
const Palette = lazily(load, "Palette");

/** Milliseconds after which the palette's code is loaded, idle or not: it must open at once. */
const LATEST = 10_000;

/** Opens the palette by its keys. */
export function PaletteHost() {
  const store = useStore();
  const { pathname } = useLocation();
  const [opened, setOpened] = useState<{ element: FeedElement | null } | null>(null);
  useCommand(paletteCommand, () => setOpened({ element: elementInUse(store, pathname) }));
  useEffect(() => whenIdle(() => void load().catch(() => undefined), LATEST), []);
  if (!opened) return null;
  return (
    <Suspense fallback={null}>
      <Palette element={opened.element} onClose={() => setOpened(null)} />
    </Suspense>
  );
}

/** The post that has focus, or that the page is about. */
function elementInUse({ records }: Store, pathname: string): FeedElement | null {
  const focused = document.activeElement?.closest<HTMLElement>("[role=feed] [data-key]")?.dataset.key;
  const id = focused ?? matchPath("/posts/:id", pathname)?.params.id;
  return (id && records.get(FEED_ELEMENTS, id)) || null;
}
