import { History } from "lucide-react";
import { useState } from "react";
import { ownerKey } from "~/data/owner.ts";
import type { Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { searchMessages as texts } from "~/lib/messages/search.ts";
import { safeStorage } from "~/lib/safe-storage.ts";
import { Button } from "~/ui/button.tsx";
import { Link } from "~/ui/link.tsx";

/** How many are remembered. */
const MOST = 6;

/** What this person searched for on this device, latest first; nothing where nothing was. */
export function RecentSearches() {
  const store = useStore();
  const [searches, setSearches] = useState(() => recentSearches(store));
  if (searches.length === 0) return null;
  return (
    <section aria-labelledby="recent-searches" className="border-b border-line px-2 py-3 sm:px-3">
      <div className="flex items-center justify-between gap-4 px-2">
        <h2 id="recent-searches" className="text-sm font-semibold text-muted">
          {texts.recent}
        </h2>
        <Button
          look="quiet"
          onClick={() => {
            safeStorage("local").removeItem(keyOf(store));
            setSearches([]);
          }}
        >
          {texts.forget}
        </Button>
      </div>
      <ul>
        {searches.map((words) => (
          <li key={words}>
            <Link
              to={`/search?${new URLSearchParams({ q: words }).toString()}`}
              className="flex min-h-10 items-center gap-3 rounded-lg px-2 hover:bg-hover"
            >
              <History aria-hidden size={16} className="shrink-0 text-muted" />
              <bdi className="truncate">{words}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Remembers what was searched for, on this device. What was only a beginning of it is forgotten. */
export function rememberSearch(store: Store, words: string): void {
  const others = recentSearches(store).filter((each) => !words.toLowerCase().startsWith(each.toLowerCase()));
  safeStorage("local").setItem(keyOf(store), JSON.stringify([words, ...others].slice(0, MOST)));
}

function recentSearches(store: Store): string[] {
  try {
    const stored: unknown = JSON.parse(safeStorage("local").getItem(keyOf(store)) ?? "[]");
    return (Array.isArray(stored) ? stored : []).filter((each) => typeof each === "string").slice(0, MOST);
  } catch {
    return [];
  }
}

function keyOf({ owner }: Store): string {
  return `${ownerKey(owner)}:recent-searches`;
}
