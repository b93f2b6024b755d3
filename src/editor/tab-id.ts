import { safeStorage } from "~/lib/safe-storage.ts";

const KEY = "chatter:tab";
const store = safeStorage("session");
let id: string | null = null;

/**
 * The name of this tab, the same after a reload. While a page lives its name is not in session storage, so a copy of
 * the tab cannot take it.
 */
export function tabId(): string {
  if (id !== null) return id;
  id = store.getItem(KEY) ?? crypto.randomUUID();
  store.removeItem(KEY);
  const name = id;
  window.addEventListener("pagehide", () => store.setItem(KEY, name));
  window.addEventListener("pageshow", ({ persisted }) => persisted && store.removeItem(KEY));
  return id;
}
