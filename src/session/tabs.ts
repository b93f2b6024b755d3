import { isSessionRecord, type SessionRecord } from "./session-record.ts";

/**
 * What tabs of one browser tell each other about an org's session. Same origin only, so nobody else listens.
 * Session storage is a tab's own; this is how a new tab gets in, and how all tabs learn of a new token.
 */
type Message = { type: "ask" } | { type: "session"; record: SessionRecord } | { type: "signed-out" };

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

/** How long to wait for another tab's answer, in milliseconds: background tabs may be slow. */
const PATIENCE = 400;

/** Joins the tabs of an org. Where the browser refuses, the tab is alone. */
export function joinTabs(orgId: string, handlers: TabHandlers): Tabs {
  const name = `chatter:${orgId}:tabs`;
  const channel = openChannel(name);
  const waiting = new Set<(record: SessionRecord) => void>();
  void holdPresence(name);

  channel?.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.type === "ask") {
      const record = handlers.current();
      if (record) channel.postMessage({ type: "session", record } satisfies Message);
    } else if (data.type === "session" && isSessionRecord(data.record)) {
      for (const resolve of waiting) resolve(data.record);
      handlers.onSession(data.record);
    } else if (data.type === "signed-out") {
      handlers.onSignedOut();
    }
  });

  return {
    async ask(isWanted) {
      if (!channel || (await isAlone(name))) return null;
      return new Promise((resolve) => {
        const finish = (record: SessionRecord | null) => {
          waiting.delete(offer);
          clearTimeout(timer);
          resolve(record);
        };
        const offer = (record: SessionRecord) => {
          if (isWanted(record)) finish(record);
        };
        const timer = setTimeout(() => finish(null), PATIENCE);
        waiting.add(offer);
        channel.postMessage({ type: "ask" } satisfies Message);
      });
    },
    tellSession: (record) => channel?.postMessage({ type: "session", record } satisfies Message),
    tellSignedOut: () => channel?.postMessage({ type: "signed-out" } satisfies Message),
  };
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** Every tab holds a shared lock as long as it lives, so that a lone tab knows that asking is no use. */
async function holdPresence(name: string): Promise<void> {
  try {
    await navigator.locks.request(`${name}:presence`, { mode: "shared" }, () => new Promise(() => undefined));
  } catch {
    return;
  }
}

async function isAlone(name: string): Promise<boolean> {
  try {
    const { held = [] } = await navigator.locks.query();
    return held.filter((lock) => lock.name === `${name}:presence`).length <= 1;
  } catch {
    return false;
  }
}
