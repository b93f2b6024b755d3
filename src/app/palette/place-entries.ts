import { Rss, Settings2 } from "lucide-react";
import type { NavigateFunction } from "react-router";
import type { FeedLinks } from "~/feeds/directory.ts";
import { keysOf } from "~/data/commands.ts";
import { keysMessages } from "~/lib/messages/keys.ts";
import { messages } from "~/lib/messages/messages.ts";
import { GO_COMMANDS, searchCommand } from "../keys/commands.ts";
import { PLACES } from "../places.ts";
import type { PaletteEntry } from "./entry.ts";

/** The places of the app: those of the navigation, those with keys, and all feeds. Each stands once. */
export function placeEntries(navigate: NavigateFunction, { feeds, records, favorites }: FeedLinks): PaletteEntry[] {
  const links = [
    ...PLACES.map(({ to, name, icon }) => ({ to, label: messages.navigation[name], icon })),
    ...GO_COMMANDS.map(({ to, help }) => ({ to, label: keysMessages.commands[help], icon: to === "/settings" ? Settings2 : Rss })),
    ...[...feeds, ...records, ...favorites].map((link) => ({ ...link, icon: Rss })),
  ];
  const firsts = links.filter(({ to }, index) => links.findIndex((each) => each.to === to) === index);
  return firsts.map(({ to, label, icon }) => {
    const command = to === "/search" ? searchCommand : GO_COMMANDS.find((each) => each.to === to);
    return { id: `go ${to}`, label, icon, keys: command && keysOf(command)[0], run: () => void navigate(to) };
  });
}
