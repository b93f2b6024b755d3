import { safeStorage } from "~/lib/safe-storage.ts";
import { readableAccent } from "~/lib/color.ts";

/** "system" follows the device. */
export type Theme = "system" | "light" | "dark";

const KEY = "chatter:theme";
/** Where what is chosen for this device is kept. */
export const store = safeStorage("local");

/** The theme chosen on this device. */
export function chosenTheme(): Theme {
  const stored = store.getItem(KEY);
  return stored === "light" || stored === "dark" ? stored : "system";
}

/** The theme of the URL (`?theme=dark`), so that an embedding page can set its own. Not stored. */
let asked = new URLSearchParams(window.location.search).get("theme");

/** Stores a theme for this device and applies it. */
export function chooseTheme(theme: Theme): void {
  asked = null;
  if (theme === "system") store.removeItem(KEY);
  else store.setItem(KEY, theme);
  applyTheme();
}

/** Applies the current theme, and what else was chosen for this device (look.ts; theme.css says what it means). */
export function applyTheme(): void {
  const theme = asked === "light" || asked === "dark" ? asked : chosenTheme();
  for (const look of ["density", "text"]) document.documentElement.dataset[look] = store.getItem(`chatter:${look}`) ?? "";
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/**
 * Applies the admin's accent colour, darkened as far as needed for readable contrast with white.
 *
 * @param accent "#0b5cab"
 */
export function applyAccent(accent: string): void {
  document.documentElement.style.setProperty("--brand", readableAccent(accent));
}
