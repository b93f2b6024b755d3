import { useEffect } from "react";
import { formatNumber } from "~/lib/plural.ts";

/** The parts of the document title: "(3) News · Acme Chatter". */
const title = { place: "", app: "", unread: 0 };

function showTitle(part: Partial<typeof title>): void {
  Object.assign(title, part);
  const { place, app, unread } = title;
  const name = place === "" || place.includes(app) ? place || app : `${place} · ${app}`;
  document.title = unread > 0 ? `(${formatNumber(unread)}) ${name}` : name;
}

/** Sets the page's name in the document title. */
export function useTitle(place: string): void {
  useEffect(() => showTitle({ place }), [place]);
}

/** Sets the app's name, which ends every title. */
export function setAppName(app: string): void {
  showTitle({ app });
}

/** Sets the number of new posts, shown before every title and as the installed app's badge. 0 removes it. */
export function setUnreadCount(unread: number): void {
  showTitle({ unread });
  // Not every browser has badges, and frames are refused them.
  void navigator.setAppBadge?.(unread).catch(() => undefined);
}
