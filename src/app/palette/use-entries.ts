import { Search } from "lucide-react";
import { useNavigate } from "react-router";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { useStore } from "~/data/use-store.tsx";
import { useSiteChoices } from "~/entities/site/site-choices.ts";
import { feedLinks } from "~/feeds/directory.ts";
import { useShownDirectory } from "~/entities/favorites/shown-directory.ts";
import { isSearchable } from "~/lib/is-searchable.ts";
import { paletteMessages as texts } from "~/lib/messages/palette.ts";
import { useTypedSearch } from "~/lib/use-typed-search.ts";
import { nameMatch } from "~/search/name-match.ts";
import { appEntries, postEntries, settingEntries } from "./command-entries.ts";
import type { PaletteEntry, PaletteSection } from "./entry.ts";
import { placeEntries } from "./place-entries.ts";
import { useThings } from "./use-things.ts";

/**
 * What the palette lists for what is typed: with nothing typed what can be done here, otherwise all that fits, and what
 * the org finds.
 *
 * @param element the post that has focus, if any
 */
export function useEntries(typed: string, element: FeedElement | null, signOut: () => void) {
  const store = useStore();
  const navigate = useNavigate();
  const { words, asked, isTyping } = useTypedSearch(typed);
  const { data: directory } = useShownDirectory();
  const sites = useSiteChoices();
  const { things, targets, isSearching, hasFailed } = useThings(typed, asked);
  const search: PaletteEntry = {
    id: "search-all",
    label: texts.search(words),
    icon: Search,
    run: () => void navigate(`/search?${new URLSearchParams({ q: words }).toString()}`),
  };
  const sections: PaletteSection[] = [
    { name: texts.sections.post, items: element ? fitting(words, postEntries(store, element)) : [] },
    { name: texts.sections.app, items: fitting(words, appEntries(store)) },
    { name: texts.sections.places, items: fitting(words, placeEntries(navigate, feedLinks(directory))) },
    { name: texts.sections.things, items: things },
    { name: texts.sections.write, items: targets },
    { name: texts.sections.settings, items: fitting(words, settingEntries(sites, signOut)) },
    { name: "", items: isSearchable(words) ? [search] : [] },
  ];
  return {
    sections: sections.filter(({ items }) => items.length > 0),
    isSearching: isSearching || isTyping,
    hasFailed,
  };
}

/** The entries whose names fit, the best first; all while nothing is typed. */
function fitting(words: string, entries: readonly PaletteEntry[]): readonly PaletteEntry[] {
  const match = nameMatch(words);
  if (!match) return words === "" ? entries : [];
  return entries
    .flatMap((entry) => {
      const rank = match(entry.label);
      return rank === null ? [] : [{ entry, rank }];
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ entry }) => entry);
}
