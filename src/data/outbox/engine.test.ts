// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { NewEntry } from "./entry.ts";
import { comment, createOrg, FakeBrowser, GROUP, post } from "~/testing/fake-browser.ts";
import { TEST_USER } from "~/testing/test-sign-in.ts";

let browser: FakeBrowser;

beforeEach(() => void (browser = new FakeBrowser()));
afterEach(() => browser.close());

describe("a new entry", () => {
  test("is shown at once and sent, and becomes the org's when it answers", async () => {
    const org = createOrg();
    const page = await browser.openTab(org);
    const told: string[] = [];
    page.outbox.onOutcome(({ entry, is }) => told.push(`${is}: ${entry.kind}`));
    page.engine.add(comment("first"));
    page.engine.add(comment("second"));
    expect(page.entries()).toEqual(["waiting: first", "waiting: second"]);
    await browser.pass(10);
    expect(page.comments()).toEqual(["first", "second"]);
    expect(page.entries()).toEqual([]);
    expect(told).toEqual(["created: comment", "created: comment"]);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test("is shown in other tabs, which do not send it", async () => {
    const org = createOrg();
    org.next = ["hang"];
    const first = await browser.openTab(org);
    const second = await browser.openTab(org);
    await browser.pass(10);
    first.engine.add(comment("seen by both"));
    await browser.pass(10);
    expect(second.entries()).toEqual(["sending: seen by both"]);
    second.engine.add(comment("from the second"));
    await browser.pass(10);
    expect(first.entries()).toEqual(["sending: seen by both", "waiting: from the second"]);
    expect(org.calls).toHaveLength(1);
  });

  test("that is a post is added to its subject's feed in each tab", async () => {
    const org = createOrg();
    const [first, second] = [await browser.openTab(org), await browser.openTab(org)];
    await browser.pass(10);
    first.engine.add(post("news"));
    await browser.pass(10);
    for (const { outbox } of [first, second]) {
      expect(outbox.takePosted(GROUP).map(({ body }) => body?.text)).toEqual(["news"]);
      expect(outbox.takePosted(GROUP)).toEqual([]);
    }
  });
});

describe("a page that ends", () => {
  test("before the device has stored an entry leaves it to the next page", async () => {
    const org = createOrg();
    const page = await browser.openTab(org);
    page.engine.add(comment("in the last moment"));
    page.die();
    browser.newDatabase();
    const next = await browser.openTab(org);
    await browser.pass(1_000);
    expect(next.comments()).toEqual(["in the last moment"]);
    expect(org.comments).toHaveLength(1);
  });

  test("while sending leaves the entry to the next page, which looks before sending again", async () => {
    const org = createOrg();
    org.next = ["hang"];
    const page = await browser.openTab(org);
    page.engine.add(comment("cut off"));
    page.engine.add(comment("behind it"));
    await browser.pass(10);
    page.die();
    const next = await browser.openTab(org);
    await browser.pass(10);
    expect(next.entries()).toEqual(["looking: cut off", "waiting: behind it"]);
    expect(org.calls.slice(1)).toEqual([expect.stringMatching(/^GET .*comments/)]);
    await browser.pass(40_000);
    expect(org.comments.map(({ body }) => body?.text)).toEqual(["cut off", "behind it"]);
  });

  test("is followed by another tab at once, which does not resend what it finds", async () => {
    const org = createOrg();
    org.next = ["lose"];
    const [first, second] = [await browser.openTab(org), await browser.openTab(org)];
    org.isReadable = false;
    first.engine.add(comment("arrived"));
    await browser.pass(1_000);
    first.die();
    org.isReadable = true;
    await browser.pass(1_000);
    expect(second.entries()).toEqual([]);
    expect(second.comments()).toEqual(["arrived"]);
    expect(org.comments).toHaveLength(1);
  });

  test("leaves announcing the result to the tab that takes over", async () => {
    const org = createOrg();
    org.next = ["hang"];
    const [first, second] = [await browser.openTab(org), await browser.openTab(org)];
    const told: string[] = [];
    second.outbox.onOutcome(({ is }) => told.push(is));
    first.engine.add(comment("orphan"));
    await browser.pass(10);
    first.die();
    await browser.pass(60_000);
    expect(told).toEqual(["created"]);
  });
});

describe("an unsent entry", () => {
  test("waits for a person, and is sent on request", async () => {
    const org = createOrg();
    org.next = ["refuse"];
    const page = await browser.openTab(org);
    const { id } = page.engine.add(comment("no"));
    await browser.pass(10);
    expect(page.outbox.entries()[0]).toMatchObject({ state: "refused", reason: { message: "Not like this." } });
    await page.engine.sendNow(id);
    await browser.pass(10);
    expect(page.comments()).toEqual(["no"]);
  });

  test("is withdrawn by one tab only", async () => {
    const org = createOrg();
    org.next = ["refuse"];
    const [first, second] = [await browser.openTab(org), await browser.openTab(org)];
    const { id } = first.engine.add(comment("mine"));
    await browser.pass(10);
    const [one, other] = [await first.engine.withdraw(id), await second.engine.withdraw(id)];
    await browser.pass(10);
    expect([one?.draft, other]).toEqual([{ text: "mine" }, null]);
    expect([...first.entries(), ...second.entries()]).toEqual([]);
  });

  test("cannot be withdrawn while it is being sent", async () => {
    const org = createOrg();
    org.next = ["hang"];
    const page = await browser.openTab(org);
    const { id } = page.engine.add(comment("too late"));
    await browser.pass(10);
    expect(await page.engine.withdraw(id)).toBeNull();
    expect(page.entries()).toEqual(["sending: too late"]);
  });

  test("can be put aside unsent, and is deleted with all others of its owner only", async () => {
    const org = createOrg();
    const page = await browser.openTab(org);
    const her = await browser.openTab(org, { userId: "005000000000002AAA" });
    page.engine.putAside(comment("later"));
    her.engine.putAside(comment("hers"));
    await browser.pass(10);
    expect(page.entries()).toEqual(["refused: later"]);
    await page.engine.forgetAll();
    const [next, hers] = [await browser.openTab(org), await browser.openTab(org, { userId: "005000000000002AAA" })];
    await browser.pass(10);
    expect([next.entries(), hers.entries()]).toEqual([[], ["refused: hers"]]);
    expect(org.calls).toEqual([]);
  });
});

describe("a post with running uploads", () => {
  const withFile = (text: string): NewEntry => ({ ...post(text), files: [{ name: "a.pdf", size: 3, id: null, blob: new Blob(["abc"]) }] });

  test("waits for them while others are sent, and includes their files", async () => {
    const org = createOrg();
    const page = await browser.openTab(org);
    let arrive: (id: string) => void = () => undefined;
    page.engine.add(withFile("with a file"), [{ result: new Promise((resolve) => (arrive = resolve)), cancel: vi.fn() }]);
    page.engine.add(post("without"));
    await browser.pass(10);
    expect(page.entries()).toEqual(["waiting: with a file"]);
    arrive("069000000000001AAA");
    await browser.pass(10);
    expect(page.entries()).toEqual([]);
    expect(org.bodies.at(-1)).toMatchObject({ capabilities: { files: { items: [{ id: "069000000000001AAA" }] } } });
  });

  test("uploads again after an interruption, and asks a person if the org refuses a file", async () => {
    const org = createOrg();
    const page = await browser.openTab(org);
    const broken = () => Promise.reject(new Error("broken off"));
    org.uploads = ["fine", "refuse"];
    page.engine.add(withFile("good"), [{ result: broken(), cancel: vi.fn() }]);
    await browser.pass(20_000);
    expect(org.posts.map(({ body }) => body?.text)).toEqual(["good"]);
    page.engine.add(withFile("bad"), [{ result: broken(), cancel: vi.fn() }]);
    await browser.pass(20_000);
    expect(page.entries()).toEqual(["refused: bad"]);
  });

  test("cancels its uploads when it is withdrawn", async () => {
    const page = await browser.openTab(createOrg());
    const cancel = vi.fn();
    const { id } = page.engine.add(withFile("never mind"), [{ result: new Promise(() => undefined), cancel }]);
    await browser.pass(10);
    expect(await page.engine.withdraw(id)).toMatchObject({ files: [{ name: "a.pdf" }] });
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe("without storage", () => {
  test("entries are sent anyway, and the user is told that they go with the page", async () => {
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
    const page = await browser.openTab(org);
    const { id } = page.engine.add(comment("in memory"));
    await browser.pass(10);
    expect(page.entries()).toEqual(["refused: in memory"]);
    expect(page.outbox.isKept(id)).toBe(false);
    await page.engine.sendNow(id);
    await browser.pass(10);
    expect(page.comments()).toEqual(["in memory"]);
  });

  test("entries can be taken back and sent before the device has refused them", async () => {
    vi.stubGlobal("indexedDB", {
      open() {
        throw new DOMException("Denied.", "UnknownError");
      },
    });
    const org = createOrg();
    const page = await browser.openTab(org);
    await browser.pass(10);
    const taken = page.engine.withdraw(page.engine.putAside(comment("second thoughts")).id);
    void page.engine.sendNow(page.engine.putAside(comment("meant")).id);
    await browser.pass(10);
    expect((await taken)?.draft).toEqual({ text: "second thoughts" });
    expect(page.comments()).toEqual(["meant"]);
    expect([...page.entries(), ...Object.keys(localStorage)]).toEqual([]);
  });

  test("tabs that cannot agree on a sender keep their entries to themselves", async () => {
    const refuse = () => Promise.reject(new DOMException("The request was denied.", "SecurityError"));
    vi.stubGlobal("navigator", { onLine: true, locks: { query: refuse, request: refuse } });
    const org = createOrg();
    org.next = ["hang"];
    const [first, second] = [await browser.openTab(org), await browser.openTab(org)];
    first.engine.add(comment("mine"));
    await browser.pass(10);
    expect([first.entries(), second.entries()]).toEqual([["sending: mine"], []]);
  });
});

test("malformed stored entries are deleted, and those of a newer build are left alone", async () => {
  const org = createOrg();
  const page = await browser.openTab(org);
  page.engine.putAside(comment("good"));
  await browser.pass(10);
  const open = indexedDB.open("chatter");
  await browser.flush();
  const store = open.result.transaction("outbox", "readwrite").objectStore("outbox");
  const owner = `chatter:acme:${TEST_USER}`;
  for (const odd of [
    { id: "1", owner },
    { id: "2", owner, version: 1, kind: "post", state: 5 },
    { id: "3", owner, version: 7, blocks: [] },
  ])
    store.put(odd);
  await browser.flush();
  const next = await browser.openTab(org);
  await browser.pass(10);
  expect(next.entries()).toEqual(["refused: good"]);
  const left = open.result.transaction("outbox").objectStore("outbox").getAllKeys();
  await browser.flush();
  expect(left.result).toContain("3");
  expect(left.result).toHaveLength(2);
});
