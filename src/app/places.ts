import { File, House, Settings, User, Users, type LucideIcon } from "lucide-react";
import { messages } from "~/lib/messages/messages.ts";

/** One entry of the navigation. */
export interface Place {
  to: string;
  label: string;
  icon: LucideIcon;
}

/** Where people can go, in the order of the navigation. */
export const PLACES: readonly Place[] = [
  { to: "/", label: messages.navigation.news, icon: House },
  { to: "/groups", label: messages.navigation.groups, icon: Users },
  { to: "/people", label: messages.navigation.people, icon: User },
  { to: "/files", label: messages.navigation.files, icon: File },
];

/** The last place, kept apart from the others. */
export const SETTINGS: Place = { to: "/settings", label: messages.navigation.settings, icon: Settings };
