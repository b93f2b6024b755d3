import * as fakeDatabase from "fake-indexeddb";
import { vi } from "vitest";
import type { Comment } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import type { NewEntry } from "~/data/outbox/entry.ts";
import { flush } from "./flush.ts";
import { stubLocks, type FakeLocks } from "./fake-locks.ts";
import { testConnection, testSignIn, TEST_USER } from "./test-sign-in.ts";

/** A feed element without comments and a group, known to every tab. */
export const ELEMENT = "0D5000000000001AAA";
export const GROUP = "0F9000000000001AAA";

/** What happens to a POST: fine, never answered, done without an answer, not done, refused. */
type Fate = "fine" | "hang" | "lose" | "drop" | "refuse";

/** An org that stores posts and answers as told. */
export interface FakeOrg {
  comments: Comment[];
  posts: FeedElement[];
  /** Method and path of each call. */
  calls: string[];
  /** What happens to the next POSTs. */
  next: Fate[];
  /** The bodies posted, unchanged. */
  bodies: unknown[];
  /** What happens to the next uploads. */
  uploads: ("fine" | "refuse")[];
  /** Whether it answers reads. */
  isReadable: boolean;
}

export const createOrg = (): FakeOrg => ({ comments: [], posts: [], calls: [], next: [], bodies: [], uploads: [], isReadable: true });

/** Several tabs of a browser, each with its own modules, on one device with a fake org. */
export class FakeBrowser {
  readonly locks: FakeLocks;
  #stores: { close(): void }[] = [];

  /** Replaces clock, database, locks and storage by fakes. Call {@link close} afterwards. */
  constructor() {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: new Date("2026-03-03T10:00:00Z") });
    for (const [name, value] of Object.entries(fakeDatabase)) if (name.startsWith("IDB")) vi.stubGlobal(name, value);
    this.newDatabase();
    this.locks = stubLocks();
    localStorage.clear();
  }

  /** Starts with an empty database. */
  newDatabase(): void {
    vi.stubGlobal("indexedDB", new fakeDatabase.IDBFactory());
  }

  close(): void {
    for (const store of this.#stores) store.close();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  }

  /** Opens the app in a new tab. */
  async openTab(org: FakeOrg, { userId = TEST_USER, siteId = "" } = {}) {
    vi.resetModules();
    sessionStorage.clear();
    const [{ openStore }, { openOutbox }, { outboxOf }, { FEED_ELEMENTS, COMMENTS }, { receive }, { tabId }, { ConnectError }] =
      await Promise.all([
        import("~/data/store.ts"),
        import("~/data/outbox/engine.ts"),
        import("~/data/outbox/outbox.ts"),
        import("~/data/kinds.ts"),
        import("~/data/receive.ts"),
        import("~/data/presence.ts"),
        import("~/connect/errors.ts"),
      ]);
    const connection = testConnection({
      async send<T>(_method: string, path: string, body: unknown): Promise<T> {
        org.calls.push(`POST ${path}`);
        const fate = org.next.shift() ?? "fine";
        if (fate === "hang") return new Promise(() => undefined);
        if (fate === "drop") throw new ConnectError("offline", "");
        if (fate === "refuse") throw new ConnectError("invalid", "Not like this.", 400, { words: "Not like this." });
        org.bodies.push(body);
        const thing = keep(org, path, body);
        if (fate === "lose") throw new ConnectError("offline", "");
        return structuredClone(thing) as T;
      },
      async call(method, path) {
        org.calls.push(`${method} ${path}`);
        if (org.uploads.shift() === "refuse") throw new ConnectError("invalid", "Too large.", 400, { words: "Too large." });
        return Response.json({ id: "069000000000009AAA" });
      },
      async get<T>(path: string): Promise<T> {
        org.calls.push(`GET ${path}`);
        if (!org.isReadable) throw new ConnectError("offline", "");
        return structuredClone(path.includes("/comments/") ? { items: org.comments } : { elements: org.posts.toReversed() }) as T;
      },
    });
    const signIn = testSignIn({ connection, userId });
    const store = openStore({ ...signIn, owner: { ...signIn.owner, siteId } });
    this.#stores.push(store);
    receive(store, FEED_ELEMENTS, { id: ELEMENT, capabilities: { comments: { page: { items: [], total: 0 } } } }, store.records.tick());
    const engine = openOutbox(store);
    const outbox = outboxOf(store);
    const tab = tabId();
    return {
      store,
      engine,
      outbox,
      /** The texts of the drawn comments. */
      comments: () =>
        (store.records.get(FEED_ELEMENTS, ELEMENT)?.capabilities?.comments?.page?.items ?? []).map(
          ({ id }) => store.records.get(COMMENTS, id ?? "")?.body?.text,
        ),
      /** State and text of each entry. */
      entries: () => outbox.entries().map(({ state, draft }) => `${state}: ${(draft as { text: string }).text}`),
      /** Ends the page without any event, as a crash does. */
      die: () => {
        store.close();
        this.locks.release(`chatter:tab:${tab}`);
      },
    };
  }

  /** Advances the clock and runs everything due. */
  async pass(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= 1_000) {
      await vi.advanceTimersByTimeAsync(Math.min(1_000, left));
      await this.flush();
    }
  }

  /** Gives the event loop enough turns for everything that does not wait for a timer. */
  async flush(): Promise<void> {
    await flush();
  }
}

function keep(org: FakeOrg, path: string, input: unknown): Comment {
  const { body } = input as { body: { messageSegments: { text: string }[] } };
  const isComment = path.includes("/comments/");
  const made = {
    id: `${isComment ? "0D7" : "0D5"}${org.comments.length + org.posts.length}`,
    body: { text: body.messageSegments.map((segment) => segment.text).join("") },
    ...(isComment ? { user: { id: TEST_USER } } : { actor: { id: TEST_USER } }),
    createdDate: new Date().toISOString(),
  };
  if (isComment) org.comments.push(made);
  else org.posts.push(made);
  return made;
}

/** A comment on {@link ELEMENT}. */
export function comment(text: string): NewEntry {
  return {
    kind: "comment",
    target: ELEMENT,
    name: "A post",
    draft: { text },
    input: { body: { messageSegments: [{ type: "Text", text }] } },
  };
}

/** A post to {@link GROUP}. */
export function post(text: string): NewEntry {
  return {
    kind: "post",
    target: GROUP,
    name: "A group",
    draft: { text },
    input: { feedElementType: "FeedItem", subjectId: GROUP, body: { messageSegments: [{ type: "Text", text }] } },
  };
}
