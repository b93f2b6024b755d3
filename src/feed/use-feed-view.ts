import { useSearchParams } from "react-router";
import type { FeedDescriptor, FeedName, FeedView } from "~/connect/feeds.ts";
import type { Owner } from "~/data/owner.ts";
import { useStore } from "~/data/use-store.tsx";
import { safeStorage } from "~/lib/safe-storage.ts";
import { sortsOf } from "./choices.ts";
import { viewedFeed, viewKey } from "./view.ts";

type Choices = Pick<FeedView, "sort" | "density" | "filter">;

/** What stands in the URL for the default, where that replaces something else. */
const DEFAULTS = { sort: "CreatedDateDesc", density: "AllUpdates", filter: "None" } as const;

/**
 * How a feed is shown, and a function that changes it: in the URL, and on this device for the next time. An order that
 * comes with a filter goes with it.
 */
export function useFeedView(feed: FeedName): { viewed: FeedDescriptor; choose: (change: Choices) => void } {
  const { owner } = useStore();
  const [search, setSearch] = useSearchParams();
  const viewed = viewedFeed(feed, search, owner);
  function choose(change: Choices): void {
    const { sort, density, filter } = { ...viewed, ...change };
    const next = { sort: sort && sortsOf(feed, filter).includes(sort) ? sort : undefined, density, filter };
    rememberView(owner, feed, next);
    setSearch(
      (before) => {
        for (const name of ["sort", "density", "filter"] as const) {
          const value = next[name];
          if (value || name in change || before.has(name)) before.set(name, value ?? DEFAULTS[name]);
        }
        return before;
      },
      { replace: true },
    );
  }
  return { viewed, choose };
}

/** Stores the choices for a feed on this device. */
export function rememberView(owner: Owner, feed: FeedName, choices: Choices): void {
  const chosen = Object.entries(choices).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  const key = viewKey(owner, feed);
  const views = safeStorage("local");
  if (chosen.length > 0) views.setItem(key, new URLSearchParams(Object.fromEntries(chosen)).toString());
  else views.removeItem(key);
}
