import { File, House, Settings, User, Users, type LucideIcon } from "lucide-react";
import type { Texts } from "~/lib/messages/en/language.ts";

/** One entry of the navigation. */
export interface Place {
  to: string;
  /** Which text of the navigation it is called by. */
  name: keyof Texts["messages"]["navigation"];
  icon: LucideIcon;
}

/** Where people can go, in the order of the navigation. */
export const PLACES: readonly Place[] = [
  { to: "/", name: "news", icon: House },
  { to: "/groups", name: "groups", icon: Users },
  { to: "/people", name: "people", icon: User },
  { to: "/files", name: "files", icon: File },
];

/** The last place, kept apart from the others. */
export const SETTINGS: Place = { to: "/settings", name: "settings", icon: Settings };
