import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import { useLocation, useNavigate } from "react-router";
import { pollOf } from "~/data/poll.ts";
import { useStore } from "~/data/use-store.tsx";
import { useWatched } from "~/data/watched-value.ts";
import { waitingOf } from "~/data/waiting.ts";
import { useOffersMessages } from "~/entities/messages/offer.ts";
import { useUnreadMessages } from "~/entities/messages/unread.ts";
import { showOnDesktop } from "./desktop.ts";
import { faviconMarker } from "./favicon.ts";
import { keptOf } from "./kept.ts";
import { createLook } from "./look.ts";
import { mark } from "./marks.ts";
import { type Told, unseen } from "./told.ts";

/** The things that a person was told of, as they are now. */
export function useTold(): readonly Told[] {
  return useWatched(keptOf(useStore())).items;
}

/**
 * Looks for what the person has to be told, with all else that is polled, and tells it: on the icon and in the title of
 * the page, and on the desktop. What is shown on request, and whose place is opened, counts as read.
 *
 * @returns how many things are new
 */
export function useTelling(): number {
  const store = useStore();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const told = useTold();
  const things = unseen(told);
  const waiting = things.join();

  const show = useEffectEvent((found: readonly Told[]) =>
    showOnDesktop(store, found, pathname, ({ about, place }) => {
      mark(store, "read", (each) => each.about === about);
      if (place) void navigate(place);
    }),
  );
  useEffect(() => {
    const look = createLook(store);
    return pollOf(store).add(async (get) => show(await look(get)));
  }, [store]);

  useEffect(() => {
    waitingOf(store).set("bell", waiting === "" ? [] : waiting.split(","));
  }, [store, waiting]);
  useEffect(
    () =>
      waitingOf(store).onShown((ids) => mark(store, "read", ({ kind, id }) => kind !== "comment" && kind !== "reply" && ids.includes(id))),
    [store],
  );
  useEffect(() => mark(store, "read", ({ place }) => place === pathname), [store, pathname, waiting]);

  useUnreadWaiting();
  useMarkedIcon();
  return things.length;
}

/** Unread conversations count in the title and on the icons, too, though they have a number of their own beside the bell. */
function useUnreadWaiting(): void {
  const store = useStore();
  const isOffered = useOffersMessages() === true;
  const { count } = useUnreadMessages();
  const unread = isOffered ? count : 0;
  useEffect(() => {
    waitingOf(store).set(
      "messages",
      Array.from({ length: unread }, (_, index) => `conversation ${index}`),
    );
  }, [store, unread]);
}

/** Marks the icon of the browser's tab while anything waits. */
function useMarkedIcon(): void {
  const { subscribe, total } = waitingOf(useStore());
  const isMarked = useSyncExternalStore(subscribe, total) > 0;
  useEffect(() => {
    const marker = faviconMarker();
    marker(isMarked);
    return () => marker(false);
  }, [isMarked]);
}
