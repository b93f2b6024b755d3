import { CircleDot, Command as CommandIcon, Contrast, Globe, LogOut } from "lucide-react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { type Command, isRegistered, keysOf, runCommand } from "~/data/commands.ts";
import type { Store } from "~/data/store.ts";
import { POST_COMMANDS } from "~/feed-element/post-commands.ts";
import type { SiteChoices } from "~/entities/site/site-choices.ts";
import { keysMessages } from "~/lib/messages/keys.ts";
import { paletteMessages as texts } from "~/lib/messages/palette.ts";
import { settingsMessages } from "~/lib/messages/settings.ts";
import { chooseLook, chosenLook, type LookName, LOOKS, type LookValue } from "~/ui/look.ts";
import { chooseTheme, chosenTheme, type Theme } from "~/ui/theme.ts";
import { COMMAND_SECTIONS, paletteCommand, searchCommand } from "../keys/commands.ts";
import type { PaletteEntry } from "./entry.ts";

const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** What can be done to a post. */
export function postEntries(store: Store, element: FeedElement): PaletteEntry[] {
  return POST_COMMANDS.filter((command) => command.isPossible(element)).map((command) => ({
    ...entryOf(command),
    icon: CircleDot,
    run: () => command.run(store, element),
  }));
}

/** Those that the palette has in another form: itself, and the search, which is a place. */
const ELSEWHERE: readonly Command[] = [paletteCommand, searchCommand];

/** What the page can do now, by its commands. Those for a post, and those that only move focus, are not among them. */
export function appEntries(store: Store): PaletteEntry[] {
  const { commands } = COMMAND_SECTIONS.find(({ name }) => name === "app") ?? { commands: [] };
  return commands
    .filter((command) => !ELSEWHERE.includes(command) && !command.isFixed && isRegistered(store, command))
    .map((command) => ({ ...entryOf(command), icon: CommandIcon, run: () => runCommand(store, command) }));
}

/** Themes, density, text size, sites, signing out. */
export function settingEntries(sites: SiteChoices, signOut: () => void): PaletteEntry[] {
  const themes = THEMES.filter((theme) => theme !== chosenTheme()).map((theme) => ({
    id: `theme-${theme}`,
    label: texts.theme(settingsMessages.themes[theme]),
    icon: Contrast,
    run: () => chooseTheme(theme),
  }));
  const looks = [
    ...lookEntries("density", settingsMessages.density, settingsMessages.densities),
    ...lookEntries("text", settingsMessages.text, settingsMessages.texts),
  ];
  const places = sites.choices
    .filter(({ id }) => id !== sites.here)
    .map(({ id, name }) => ({ id: `site-${id}`, label: texts.site(name), icon: Globe, run: () => sites.go(id) }));
  return [...themes, ...looks, ...places, { id: "sign-out", label: settingsMessages.signOut, icon: LogOut, run: signOut }];
}

/** What one could choose instead of what is chosen. */
function lookEntries<Name extends LookName>(name: Name, title: string, labels: Record<LookValue<Name>, string>): PaletteEntry[] {
  const values: readonly LookValue<Name>[] = LOOKS[name];
  return values
    .filter((value) => value !== chosenLook(name))
    .map((value) => ({
      id: `${name}-${value}`,
      label: texts.look(title, labels[value]),
      icon: Contrast,
      run: () => chooseLook(name, value),
    }));
}

function entryOf(command: Command): Omit<PaletteEntry, "run"> {
  return { id: command.id, label: keysMessages.commands[command.help], keys: keysOf(command)[0] };
}
