import { safeStorage } from "~/lib/safe-storage.ts";
import { readableAccent } from "~/lib/color.ts";

/** "system" follows the device. */
export type Theme = "system" | "light" | "dark";

const KEY = "chatter:theme";
const store = safeStorage("local");

/** The theme that the person has chosen. */
export function chosenTheme(): Theme {
  const stored = store.getItem(KEY);
  return stored === "light" || stored === "dark" ? stored : "system";
}

/** What the address asks for (`?theme=dark`), so that a page around this one can have its own. It is kept nowhere. */
let asked = new URLSearchParams(window.location.search).get("theme");

/** Chooses a theme for this device and shows it. */
export function chooseTheme(theme: Theme): void {
  asked = null;
  if (theme === "system") store.removeItem(KEY);
  else store.setItem(KEY, theme);
  applyTheme();
}

/** Shows the chosen theme. */
export function applyTheme(): void {
  const theme = asked === "light" || asked === "dark" ? asked : chosenTheme();
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/**
 * Uses the admin's accent colour, darkened as far as white text on it and it on white need to be readable.
 *
 * @param accent "#0b5cab"
 */
export function applyAccent(accent: string): void {
  document.documentElement.style.setProperty("--brand", readableAccent(accent));
}
