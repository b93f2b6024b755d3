// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Comment } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import type * as errors from "~/connect/errors.ts";
import { stubLocks, type FakeLocks } from "~/testing/fake-locks.ts";
import { testConnection, testSignIn, TEST_USER } from "~/testing/test-store.ts";
import type { NewEntry } from "./entry.ts";

const ELEMENT = "0D5000000000001AAA";
const GROUP = "0F9000000000001AAA";

let locks: FakeLocks;
/** Of the modules of the newest page. */
let ConnectError: typeof errors.ConnectError;
let stores: { close(): void }[] = [];

/** An org that keeps what is posted and answers as it is told. */
function createOrg() {
  const comments: Comment[] = [];
  const posts: FeedElement[] = [];
  const org = {
    comments,
    posts,
    calls: [] as string[],
    /** What becomes of the next calls; by itself it answers. */
    next: [] as ("hang" | "lose" | "drop" | "refuse" | "offline")[],
    connection: testConnection({
      async send<T>(_method: string, path: string, body: unknown): Promise<T> {
        org.calls.push(`POST ${path}`);
        const fate = org.next.shift();
        if (fate === "hang") return new Promise(() => undefined);
        if (fate === "drop") throw new ConnectError("offline", "");
        if (fate === "refuse") throw new ConnectError("invalid", "Not like this.", 400);
        const thing = made(body);
        if (path.includes("/comments/")) comments.push(thing);
        else posts.push(thing as FeedElement);
        if (fate === "lose") throw new ConnectError("offline", "");
        return structuredClone(thing) as T;
      },
      async get<T>(path: string): Promise<T> {
        org.calls.push(`GET ${path}`);
        if (org.next[0] === "offline") throw new ConnectError("offline", "");
        return structuredClone(path.includes("/comments/") ? { items: comments } : { elements: posts.toReversed() }) as T;
      },
    }),
  };
  let made_ = 0;
  const made = (body: unknown): Comment => {
    const { body: said } = body as { body: { messageSegments: { text: string }[] } };
    const text = said.messageSegments.map((segment) => segment.text).join("");
    made_++;
    return {
      id: `0D7${made_}`,
      body: { text },
      user: { id: TEST_USER },
      actor: { id: TEST_USER },
      createdDate: new Date().toISOString(),
    } as Comment;
  };
  return org;
}

/** A tab with a page of its own modules, as browsers have them. */
async function openTab(org: ReturnType<typeof createOrg>, { isNew = true, userId = TEST_USER } = {}) {
  vi.resetModules();
  if (isNew) sessionStorage.clear();
  const [{ openStore }, { openOutbox }, { outboxOf }, { FEED_ELEMENTS, COMMENTS }, { receive }, { tabId }] = await Promise.all([
    import("../store.ts"),
    import("./engine.ts"),
    import("./outbox.ts"),
    import("../kinds.ts"),
    import("../receive.ts"),
    import("../presence.ts"),
  ]);
  ({ ConnectError } = await import("~/connect/errors.ts"));
  const store = openStore(testSignIn({ connection: org.connection, userId }));
  stores.push(store);
  receive(store, FEED_ELEMENTS, { id: ELEMENT, capabilities: { comments: { page: { items: [], total: 0 } } } }, store.records.tick());
  const engine = openOutbox(store);
  const outbox = outboxOf(store);
  const tab = tabId();
  const comments = () => {
    const items = store.records.get(FEED_ELEMENTS, ELEMENT)?.capabilities?.comments?.page?.items ?? [];
    return items.map(({ id }) => store.records.get(COMMENTS, id ?? "")?.body?.text);
  };
  const entries = () => outbox.entries().map(({ state, draft }) => `${state}: ${(draft as { text: string }).text}`);
  /** Ends the page without a word, as a crash does. */
  const die = () => {
    store.close();
    locks.release(`chatter:tab:${tab}`);
  };
  return { store, engine, outbox, tab, comments, entries, die };
}

function comment(text: string): NewEntry {
  return {
    kind: "comment",
    target: ELEMENT,
    name: "A post",
    draft: { text },
    input: { body: { messageSegments: [{ type: "Text", text }] } },
  };
}

function post(text: string): NewEntry {
  return {
    kind: "post",
    target: GROUP,
    name: "A group",
    draft: { text },
    input: { feedElementType: "FeedItem", subjectId: GROUP, body: { messageSegments: [{ type: "Text", text }] } },
  };
}

/** Lets everything happen that is due within so many milliseconds. */
async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 1_000) {
    await vi.advanceTimersByTimeAsync(Math.min(1_000, left));
    await flush();
  }
  await flush();
}

async function flush(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setImmediate(resolve));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: new Date("2026-03-03T10:00:00Z") });
  vi.stubGlobal("indexedDB", new IDBFactory());
  locks = stubLocks();
  localStorage.clear();
});
afterEach(() => {
  for (const store of stores) store.close();
  stores = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("what is created", () => {
  test("shows at once, is sent, and is the org's when it has answered", async () => {
    const org = createOrg();
    const page = await openTab(org);
    const told: string[] = [];
    page.outbox.onOutcome(({ entry, is }) => told.push(`${is}: ${entry.kind}`));
    page.engine.add(comment("first"));
    page.engine.add(comment("second"));
    expect(page.entries()).toEqual(["waiting: first", "waiting: second"]);
    await pass(10);
    expect(page.comments()).toEqual(["first", "second"]);
    expect(page.entries()).toEqual([]);
    expect(told).toEqual(["created: comment", "created: comment"]);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test("shows in other tabs, which do not send it", async () => {
    const org = createOrg();
    org.next = ["hang"];
    const first = await openTab(org);
    const second = await openTab(org);
    await pass(10);
    first.engine.add(comment("seen by both"));
    await pass(10);
    expect(second.entries()).toEqual(["sending: seen by both"]);
    second.engine.add(comment("from the second"));
    await pass(10);
    expect(first.entries()).toEqual(["sending: seen by both", "waiting: from the second"]);
    expect(org.calls).toHaveLength(1);
  });

  test("a post is handed to the feed of its subject, in each tab", async () => {
    const org = createOrg();
    const [first, second] = [await openTab(org), await openTab(org)];
    await pass(10);
    first.engine.add(post("news"));
    await pass(10);
    for (const { outbox } of [first, second]) {
      expect(outbox.takePosted(GROUP).map(({ body }) => body?.text)).toEqual(["news"]);
      expect(outbox.takePosted(GROUP)).toEqual([]);
    }
  });
});

describe("where a page ends", () => {
  test("before the device has what was written, the next page has it", async () => {
    const org = createOrg();
    const page = await openTab(org);
    page.engine.add(comment("in the last moment"));
    page.die();
    stores = [];
    vi.stubGlobal("indexedDB", new IDBFactory());
    const next = await openTab(org);
    await pass(60_000);
    expect(next.comments()).toEqual(["in the last moment"]);
    expect(org.comments).toHaveLength(1);
  });

  test("while it sends, the next one looks before it sends again", async () => {
    const org = createOrg();
    org.next = ["hang"];
    const page = await openTab(org);
    page.engine.add(comment("cut off"));
    page.engine.add(comment("behind it"));
    await pass(10);
    page.die();
    const next = await openTab(org);
    await pass(10);
    expect(next.entries()).toEqual(["looking: cut off", "waiting: behind it"]);
    expect(org.calls.slice(1)).toEqual([expect.stringMatching(/^GET .*comments/)]);
    await pass(40_000);
    expect(org.comments.map(({ body }) => body?.text)).toEqual(["cut off", "behind it"]);
  });

  test("another tab goes on at once, and what it finds it does not send", async () => {
    const org = createOrg();
    org.next = ["lose"];
    const [first, second] = [await openTab(org), await openTab(org)];
    org.connection.get = () => new Promise(() => undefined);
    first.engine.add(comment("arrived"));
    await pass(1_000);
    first.die();
    org.connection.get = createReader(org);
    await pass(1_000);
    expect(second.entries()).toEqual([]);
    expect(second.comments()).toEqual(["arrived"]);
    expect(org.comments).toHaveLength(1);
  });

  test("the tab that takes over tells what becomes of it", async () => {
    const org = createOrg();
    org.next = ["hang"];
    const [first, second] = [await openTab(org), await openTab(org)];
    const told: string[] = [];
    second.outbox.onOutcome(({ is }) => told.push(is));
    first.engine.add(comment("orphan"));
    await pass(10);
    first.die();
    await pass(60_000);
    expect(told).toEqual(["created"]);
  });
});

describe("what was not sent", () => {
  test("waits for a person, and is sent when they say so", async () => {
    const org = createOrg();
    org.next = ["refuse"];
    const page = await openTab(org);
    const { id } = page.engine.add(comment("no"));
    await pass(10);
    expect(page.outbox.entries()[0]).toMatchObject({ state: "refused", reason: { message: "Not like this." } });
    await page.engine.sendNow(id);
    await pass(10);
    expect(page.comments()).toEqual(["no"]);
  });

  test("is taken back by one tab alone", async () => {
    const org = createOrg();
    org.next = ["refuse"];
    const [first, second] = [await openTab(org), await openTab(org)];
    const { id } = first.engine.add(comment("mine"));
    await pass(10);
    const [one, other] = [await first.engine.withdraw(id), await second.engine.withdraw(id)];
    await pass(10);
    expect([one?.draft, other]).toEqual([{ text: "mine" }, null]);
    expect([...first.entries(), ...second.entries()]).toEqual([]);
  });

  test("cannot be taken back while it is being sent", async () => {
    const org = createOrg();
    org.next = ["hang"];
    const page = await openTab(org);
    const { id } = page.engine.add(comment("too late"));
    await pass(10);
    expect(await page.engine.withdraw(id)).toBeNull();
    expect(page.entries()).toEqual(["sending: too late"]);
  });

  test("is put aside without being sent, and goes when all is thrown away; other people's stays", async () => {
    const org = createOrg();
    const page = await openTab(org);
    const her = await openTab(org, { userId: "005000000000002AAA" });
    page.engine.putAside(comment("later"));
    her.engine.putAside(comment("hers"));
    await pass(10);
    expect(page.entries()).toEqual(["refused: later"]);
    await page.engine.forgetAll();
    const [next, hers] = [await openTab(org), await openTab(org, { userId: "005000000000002AAA" })];
    await pass(10);
    expect([next.entries(), hers.entries()]).toEqual([[], ["refused: hers"]]);
    expect(org.calls).toEqual([]);
  });
});

describe("where the device keeps nothing", () => {
  test("it is sent all the same, and said to go with the page", async () => {
    vi.stubGlobal("indexedDB", {
      open() {
        throw new DOMException("Denied.", "UnknownError");
      },
    });
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("Full.", "QuotaExceededError");
    });
    const org = createOrg();
    org.next = ["refuse"];
    const page = await openTab(org);
    const { id } = page.engine.add(comment("in memory"));
    await pass(10);
    expect(page.entries()).toEqual(["refused: in memory"]);
    expect(page.outbox.isKept(id)).toBe(false);
    await page.engine.sendNow(id);
    await pass(10);
    expect(page.comments()).toEqual(["in memory"]);
  });

  test("tabs that cannot agree who sends keep theirs to themselves", async () => {
    const refuse = () => Promise.reject(new DOMException("The request was denied.", "SecurityError"));
    vi.stubGlobal("navigator", { onLine: true, locks: { query: refuse, request: refuse } });
    const org = createOrg();
    org.next = ["hang"];
    const [first, second] = [await openTab(org), await openTab(org)];
    first.engine.add(comment("mine"));
    await pass(10);
    expect([first.entries(), second.entries()]).toEqual([["sending: mine"], []]);
  });
});

test("what makes no sense on the device is dropped, what a newer build wrote is left", async () => {
  const org = createOrg();
  const page = await openTab(org);
  page.engine.putAside(comment("good"));
  await pass(10);
  const open = indexedDB.open("chatter");
  await flush();
  const store = open.result.transaction("outbox", "readwrite").objectStore("outbox");
  const owner = `chatter:acme:${TEST_USER}`;
  for (const odd of [
    { id: "1", owner },
    { id: "2", owner, version: 1, kind: "post", state: 5 },
    { id: "3", owner, version: 7, blocks: [] },
  ])
    store.put(odd);
  await flush();
  const next = await openTab(org);
  await pass(10);
  expect(next.entries()).toEqual(["refused: good"]);
  const left = open.result.transaction("outbox").objectStore("outbox").getAllKeys();
  await flush();
  expect(left.result).toContain("3");
  expect(left.result).toHaveLength(2);
});

function createReader(org: ReturnType<typeof createOrg>) {
  return async <T>(path: string): Promise<T> => {
    org.calls.push(`GET ${path}`);
    return structuredClone({ items: org.comments }) as T;
  };
}
