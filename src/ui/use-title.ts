import { useEffect } from "react";
import { formatNumber } from "~/lib/plural.ts";

/** What the browser's tab says: "(3) News · Acme Chatter". */
const title = { place: "", app: "", unread: 0 };

function showTitle(part: Partial<typeof title>): void {
  Object.assign(title, part);
  const { place, app, unread } = title;
  const name = place === "" || place.includes(app) ? place || app : `${place} · ${app}`;
  document.title = unread > 0 ? `(${formatNumber(unread)}) ${name}` : name;
}

/** Names the page in the browser's tab and history. */
export function useTitle(place: string): void {
  useEffect(() => showTitle({ place }), [place]);
}

/** The name of the app, which follows the name of the page in every title. */
export function setAppName(app: string): void {
  showTitle({ app });
}

/** How many posts wait to be seen: stands before every title, and on the app's icon where it is installed. 0 takes it off. */
export function setUnreadCount(unread: number): void {
  showTitle({ unread });
  // Not every browser has badges, and one inside a frame refuses them.
  void navigator.setAppBadge?.(unread).catch(() => undefined);
}
