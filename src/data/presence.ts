import { safeStorage } from "~/lib/safe-storage.ts";

const KEY = "chatter:tab";

let id: string | null = null;

/**
 * The name of this tab, the same after a reload and after a tab was brought back that was closed or killed. While people
 * look at a page its name is not in session storage, so that a copy of the tab cannot take it.
 *
 * From the first call on, other tabs know that this one is alive.
 */
export function tabId(): string {
  if (id !== null) return id;
  const storage = safeStorage("session");
  const name = storage.getItem(KEY) ?? crypto.randomUUID();
  id = name;
  storage.removeItem(KEY);
  const leave = () => storage.setItem(KEY, name);
  window.addEventListener("pagehide", leave);
  window.addEventListener("pageshow", ({ persisted }) => persisted && storage.removeItem(KEY));
  // A hidden page may be killed without another word.
  document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? leave() : storage.removeItem(KEY)));
  void holdPresence(name);
  return id;
}

/** A lock that a tab holds for as long as it lives. */
const lockOf = (tab: string) => `chatter:tab:${tab}`;

async function holdPresence(tab: string): Promise<void> {
  try {
    await navigator.locks.request(lockOf(tab), () => new Promise(() => undefined));
  } catch {
    // Blocked: nobody learns of this tab.
  }
}

/** Which of these tabs are alive; null where the browser does not tell. A tab that is reloading may be missing. */
export async function livingTabs(tabs: readonly string[]): Promise<ReadonlySet<string> | null> {
  try {
    const { held = [], pending = [] } = await navigator.locks.query();
    const names = new Set([...held, ...pending].map(({ name }) => name));
    return new Set(tabs.filter((tab) => names.has(lockOf(tab))));
  } catch {
    return null;
  }
}
