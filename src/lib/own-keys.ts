import { safeStorage } from "./safe-storage.ts";

const KEY = "chatter:keys";
const store = safeStorage("local");

/** The keys that somebody has chosen on this device, by the id of the command. No keys: it has none. */
export type OwnKeys = Readonly<Record<string, readonly string[]>>;

const NONE: OwnKeys = {};

/** The chosen keys, those that were chosen in another tab included. */
export function ownKeys(): OwnKeys {
  const text = store.getItem(KEY);
  return text === null ? NONE : read(text);
}

/** Keeps chosen keys on this device; none at all brings back those of the app. */
export function setOwnKeys(keys: OwnKeys): void {
  if (Object.keys(keys).length === 0) store.removeItem(KEY);
  else store.setItem(KEY, JSON.stringify(keys));
}

/** What is stored may be older than the app, or written by hand. */
function read(text: string): OwnKeys {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return NONE;
    return Object.fromEntries(Object.entries(parsed).filter(([, keys]) => isListOfTexts(keys)));
  } catch {
    return NONE;
  }
}

function isListOfTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
