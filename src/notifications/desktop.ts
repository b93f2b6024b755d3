import { desktopSettingsOf, isQuiet } from "~/data/desktop-settings.ts";
import { ownerKey } from "~/data/owner.ts";
import type { Store } from "~/data/store.ts";
import { appUrl } from "~/lib/app-url.ts";
import { isInWindow } from "~/ui/in-window.ts";
import { sentencesOf } from "./sentences.ts";
import { groupsOf, type Told } from "./told.ts";

/**
 * Shows desktop notifications of what is new, one for each thing, as far as the person wants them. It is the tab that has
 * asked the org that shows them, so there is one for all tabs.
 *
 * @param path the route that is shown
 * @param open goes to the place of a notification that is pressed
 */
export function showOnDesktop(store: Store, told: readonly Told[], path: string, open: (told: Told) => void): void {
  const settings = desktopSettingsOf(store).get();
  if (!settings.isOn || !mayNotify() || isQuiet(settings, new Date())) return;
  const wanted = told.filter((each) => !settings.without.includes(each.kind) && !isOnScreen(each, path));
  for (const { about, items } of groupsOf(wanted)) {
    const [latest] = items;
    if (latest) show(`${ownerKey(store.owner)}:${about}`, sentencesOf(items).join("\n"), latest, open);
  }
}

/** Whether the browser has desktop notifications, and the person has allowed them. */
export function mayNotify(): boolean {
  return "Notification" in window && Notification.permission === "granted";
}

function show(tag: string, title: string, told: Told, open: (told: Told) => void): void {
  try {
    const body = told.kind === "org" ? undefined : told.text;
    const notification = new Notification(title, { body, tag, icon: appUrl("icons/icon-192.png") });
    notification.addEventListener("click", () => {
      window.focus();
      notification.close();
      open(told);
    });
  } catch {
    // Chromium on Android has the constructor, and refuses to make any.
  }
}

function isOnScreen({ about, place }: Told, path: string): boolean {
  if (place === path) return true;
  const article = document.querySelector(`main article[data-key="${CSS.escape(about)}"]`);
  return article !== null && isInWindow(article);
}
