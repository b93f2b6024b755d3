import { safeStorage } from "~/lib/safe-storage.ts";

const KEY = "chatter:tab";

/** The names that this tab has had, latest first. Unlike KEY it stays in storage, so a duplicated tab has it too. */
const NAMES_KEY = "chatter:tab-names";
const MOST_NAMES = 5;

let names: readonly string[] | null = null;

/**
 * The name of this tab, kept over a reload and when a closed or killed tab is restored. While the page is visible the
 * name is not in session storage, so that a duplicated tab does not copy it.
 *
 * From the first call on, other tabs can see that this one is alive.
 */
export function tabId(): string {
  return tabNames()[0] ?? "";
}

/**
 * The name of this tab, followed by its earlier names, latest first. A tab gets a new name when its page was killed while
 * visible. A duplicated tab has the name of the original among the earlier ones.
 */
export function tabNames(): readonly string[] {
  if (names !== null) return names;
  const storage = safeStorage("session");
  const name = storage.getItem(KEY) ?? crypto.randomUUID();
  const former = (storage.getItem(NAMES_KEY) ?? "").split(" ").filter((each) => each !== "" && each !== name);
  names = [name, ...former].slice(0, MOST_NAMES);
  storage.setItem(NAMES_KEY, names.join(" "));
  storage.removeItem(KEY);
  const leave = () => storage.setItem(KEY, name);
  window.addEventListener("pagehide", leave);
  window.addEventListener("pageshow", ({ persisted }) => persisted && storage.removeItem(KEY));
  // A hidden page may be killed without a further event.
  document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? leave() : storage.removeItem(KEY)));
  void holdPresence(name);
  return names;
}

/** A lock that a tab holds while it is alive. */
const lockOf = (tab: string) => `chatter:tab:${tab}`;

async function holdPresence(tab: string): Promise<void> {
  try {
    await navigator.locks.request(lockOf(tab), () => new Promise(() => undefined));
  } catch {
    // Locks are blocked: other tabs cannot see this one.
  }
}

/** Which of these tabs are alive; null if the browser does not tell. A tab that is reloading may be missing. */
export async function livingTabs(tabs: readonly string[]): Promise<ReadonlySet<string> | null> {
  try {
    const { held = [], pending = [] } = await navigator.locks.query();
    const locks = new Set([...held, ...pending].map(({ name }) => name));
    return new Set(tabs.filter((tab) => locks.has(lockOf(tab))));
  } catch {
    return null;
  }
}
