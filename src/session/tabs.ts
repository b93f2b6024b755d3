import { openChannel } from "~/lib/open-channel.ts";
import { isSessionRecord, type SessionRecord } from "./session-record.ts";

/**
 * What tabs of one browser tell each other about an org's session. Same origin only, so nobody else listens.
 * Session storage is a tab's own; this is how a new tab gets in, and how all tabs learn of a new token.
 */
type Message =
  | { type: "ask"; id: string }
  | { type: "answer"; id: string; record: SessionRecord | null }
  | { type: "session"; record: SessionRecord }
  | { type: "signed-out" };

/** What a tab does when others speak. */
export interface TabHandlers {
  /** The session to give to a tab that asks, or null. */
  current(): SessionRecord | null;
  /** Another tab has signed in or renewed. */
  onSession(record: SessionRecord): void;
  /** Another tab has signed out. */
  onSignedOut(): void;
}

/** A tab's line to the other tabs. */
export interface Tabs {
  /** Asks the others for a session that `isWanted`; null where none has one. */
  ask(isWanted: (record: SessionRecord) => boolean): Promise<SessionRecord | null>;
  tellSession(record: SessionRecord): void;
  tellSignedOut(): void;
}

/** How long to wait for the answers of tabs that are known to be there, in milliseconds: one in the background is slow. */
const KNOWN_TABS_TIMEOUT = 2_000;

/** How long to wait where it is not known whether there are any. */
const UNKNOWN_TABS_TIMEOUT = 300;

/** Joins the tabs of an org. Where the browser refuses, the tab is alone. */
export function joinTabs(orgId: string, handlers: TabHandlers): Tabs {
  const name = `chatter:${orgId}:tabs`;
  const channel = openChannel(name);
  const send = (message: Message) => channel?.postMessage(message);
  const askers = new Map<string, (record: SessionRecord | null) => void>();
  void holdPresence(name);

  channel?.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.type === "ask") {
      send({ type: "answer", id: data.id, record: handlers.current() });
    } else if (data.type === "answer") {
      askers.get(data.id)?.(isSessionRecord(data.record) ? data.record : null);
    } else if (data.type === "session" && isSessionRecord(data.record)) {
      handlers.onSession(data.record);
    } else if (data.type === "signed-out") {
      handlers.onSignedOut();
    }
  });

  return {
    async ask(isWanted) {
      const others = await countOthers(name);
      if (!channel || others === 0) return null;
      return new Promise((resolve) => {
        const id = crypto.randomUUID();
        let answers = 0;
        const finish = (record: SessionRecord | null) => {
          askers.delete(id);
          clearTimeout(timer);
          resolve(record);
        };
        const hear = (record: SessionRecord | null) => {
          answers += 1;
          if (record && isWanted(record)) finish(record);
          else if (answers === others) finish(null);
        };
        const timer = setTimeout(() => finish(null), others === null ? UNKNOWN_TABS_TIMEOUT : KNOWN_TABS_TIMEOUT);
        askers.set(id, hear);
        send({ type: "ask", id });
      });
    },
    tellSession: (record) => send({ type: "session", record }),
    tellSignedOut: () => send({ type: "signed-out" }),
  };
}

/** Every tab holds a shared lock as long as it lives, so that others can count it. */
async function holdPresence(name: string): Promise<void> {
  try {
    await navigator.locks.request(`${name}:presence`, { mode: "shared" }, () => new Promise(() => undefined));
  } catch {
    return;
  }
}

/** How many other tabs there are, or null where the browser does not tell. */
async function countOthers(name: string): Promise<number | null> {
  try {
    const { held = [], pending = [] } = await navigator.locks.query();
    const all = [...held, ...pending].filter((lock) => lock.name === `${name}:presence`);
    return Math.max(0, all.length - 1);
  } catch {
    return null;
  }
}
