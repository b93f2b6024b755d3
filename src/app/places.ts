import { File, Hash, House, Search, Settings2, User, Users, type LucideIcon } from "lucide-react";
import type { Texts } from "~/lib/messages/en/language.ts";

/** One entry of the navigation. */
export interface Place {
  to: string;
  /** Key of its label in the navigation texts. */
  name: keyof Texts["messages"]["navigation"];
  icon: LucideIcon;
}

/** The navigation entries, in order. The bar of narrow screens has the first two. */
export const PLACES: readonly Place[] = [
  { to: "/", name: "news", icon: House },
  { to: "/search", name: "search", icon: Search },
  { to: "/groups", name: "groups", icon: Users },
  { to: "/people", name: "people", icon: User },
  { to: "/files", name: "files", icon: File },
  { to: "/topics", name: "topics", icon: Hash },
];

/** The last entry, set apart from the others. */
export const SETTINGS: Place = { to: "/settings", name: "settings", icon: Settings2 };

/** The entries that have no room in the bar of narrow screens. */
export const PLACES_BELOW_ME: readonly Place[] = [...PLACES.slice(2), SETTINGS];
