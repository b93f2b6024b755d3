import { isId, KEY_PREFIX, keyPrefix, toId18 } from "~/connect/ids.ts";
import { safeStorage } from "~/lib/safe-storage.ts";

/**
 * Removes everything that this device kept of a person, in this tab and for all tabs. What other people of the org have
 * left on the device stays theirs.
 */
export function forgetPerson(orgId: string, userId: string): void {
  const prefix = `chatter:${orgId}:`;
  for (const store of [safeStorage("session"), safeStorage("local")]) {
    for (const key of store.keys()) if (key.startsWith(prefix) && !isOfAnother(key.slice(prefix.length), userId)) store.removeItem(key);
  }
}

/** Whether a key names a person, and another one. Ids come with 15 or 18 characters. */
function isOfAnother(key: string, userId: string): boolean {
  const named = key.split(":").find((part) => isId(part) && keyPrefix(part) === KEY_PREFIX.user);
  return named !== undefined && toId18(named) !== toId18(userId);
}
