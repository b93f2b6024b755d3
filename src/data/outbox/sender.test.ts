import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ConnectError } from "~/connect/errors.ts";
import { judge, type Created } from "./arrival.ts";
import { newEntry, type OutboxEntry } from "./entry.ts";
import { MOST_ATTEMPTS, sendAll, type Sending } from "./sender.ts";
import { createSignal } from "./signal.ts";

const ME = "005000000000001AAA";

/** What the network and the org do with one call. */
type Fate =
  | "fine"
  | "lost before"
  | "lost after"
  | "late"
  | "gateway, done"
  | "gateway"
  | "server"
  | "limit"
  | "refused"
  | "malformed, done"
  | "expired";

/** An org with comments on elements, and the device on which entries are kept: what outlives a page. */
function createWorld({ fates = [], looks = [] }: { fates?: Fate[]; looks?: ("fine" | "lost before" | "server")[] } = {}) {
  const org: { target: string; thing: Created }[] = [];
  const device = new Map<string, OutboxEntry>();
  const world = {
    org,
    device,
    isOnline: true,
    asked: [] as string[],
    texts: (target = "0D5A") => org.filter((each) => each.target === target).map(({ thing }) => thing.body?.text ?? ""),
    states: () => [...device.values()].map(({ state }) => state),
    write(text: string, target = "0D5A") {
      const entry = newEntry(
        {
          kind: "comment",
          target,
          name: "",
          draft: { text },
          input: { body: { messageSegments: [{ type: "Text", text }] } },
        },
        { owner: "o", tab: "t", order: device.size + 1 + Date.now() },
      );
      device.set(entry.id, entry);
      return entry;
    },
    /** A page that sends. `die` ends it wherever it is: nothing that it waits for comes any more. */
    open() {
      let isDead = false;
      const signal = createSignal();
      const alive = <T>(value: T): Promise<T> =>
        new Promise((resolve) => void Promise.resolve().then(() => (isDead ? undefined : resolve(value))));
      const fail = async (error: ConnectError): Promise<never> => {
        await alive(null);
        throw error;
      };
      for (const [id, entry] of device) if (entry.state === "sending") device.set(id, left(entry));
      const create = (entry: OutboxEntry): Created => {
        const text = entry.input.body?.messageSegments?.map((segment) => segment.text).join("") ?? "";
        const thing = { id: `0D7${org.length}`, body: { text }, user: { id: ME }, createdDate: new Date().toISOString() };
        org.push({ target: entry.target, thing });
        return thing;
      };
      const sending: Sending = {
        entries: () => [...device.values()].toSorted((a, b) => a.order - b.order),
        async change(id, patch) {
          await alive(null);
          const entry = device.get(id);
          const next = entry ? patch(entry) : null;
          if (next) device.set(id, next);
          else device.delete(id);
          return alive(next);
        },
        async send(entry) {
          const fate = world.isOnline ? (fates.shift() ?? "fine") : "lost before";
          world.asked.push(`${fate}: ${entry.input.body?.messageSegments?.[0]?.text}`);
          await alive(null);
          switch (fate) {
            case "fine":
              return alive(create(entry));
            case "late":
              // The org works on, whoever waits for it.
              return new Promise((resolve) => setTimeout(() => resolve(alive(create(entry)).then((thing) => thing)), 5_000));
            case "lost after":
              create(entry);
              return fail(new ConnectError("offline", ""));
            case "gateway, done":
              create(entry);
              return fail(new ConnectError("server", "", 504));
            case "malformed, done":
              create(entry);
              return alive({});
            case "lost before":
              return fail(new ConnectError("offline", ""));
            case "gateway":
              return fail(new ConnectError("server", "", 502));
            case "server":
              return fail(new ConnectError("server", "Oops", 500));
            case "limit":
              return fail(new ConnectError("limit", "", 503));
            case "expired":
              return fail(new ConnectError("expired", "", 401));
            case "refused":
              return fail(new ConnectError("invalid", "No.", 400));
          }
        },
        async look(entry) {
          const fate = world.isOnline ? (looks.shift() ?? "fine") : "lost before";
          world.asked.push(`look: ${entry.input.body?.messageSegments?.[0]?.text}`);
          await alive(null);
          if (fate !== "fine") return fail(new ConnectError(fate === "server" ? "server" : "offline", ""));
          const things = org.filter(({ target }) => target === entry.target).map(({ thing }) => thing);
          return alive(judge(entry, { things, isComplete: true }, ME));
        },
        before: () => ({
          orgTime: Math.max(0, ...org.map(({ thing }) => Date.parse(thing.createdDate ?? ""))),
          ids: org.map(({ thing }) => thing.id ?? ""),
        }),
        async onDone(entry, thing) {
          await alive(null);
          device.delete(entry.id);
          for (const [id, other] of device)
            if (other.target === entry.target)
              device.set(id, { ...other, before: { ...other.before, ids: [...other.before.ids, thing.id ?? ""] } });
          await alive(null);
        },
        onStuck: () => undefined,
        news: signal.next,
        wait: (ms) => new Promise((resolve) => setTimeout(() => !isDead && resolve(), ms)),
        isOnline: () => world.isOnline,
        isOver: () => isDead,
      };
      const end = sendAll(sending);
      return { end, signal, die: () => (isDead = true) };
    },
  };
  return world;
}

/** What a page that takes over makes of what another was sending. */
function left(entry: OutboxEntry): OutboxEntry {
  return { ...entry, state: "looking", reason: { kind: "left", message: "" }, showsBy: Date.now() + 30_000 };
}

const HOUR = 3_600_000;

beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-03-03T10:00:00Z") }));
afterEach(() => void vi.useRealTimers());

async function run(world: ReturnType<typeof createWorld>, ms = HOUR): Promise<void> {
  const page = world.open();
  await vi.advanceTimersByTimeAsync(ms);
  await page.end;
}

describe("what waits is sent", () => {
  test("in order, one after another, at one target", async () => {
    const world = createWorld({ fates: ["late", "fine", "late"] });
    for (const text of ["one", "two", "three"]) world.write(text);
    await run(world);
    expect(world.texts()).toEqual(["one", "two", "three"]);
    expect(world.states()).toEqual([]);
  });

  test("side by side at several targets", async () => {
    const world = createWorld({ fates: ["late", "fine"] });
    world.write("slow", "0D5A");
    world.write("quick", "0D5B");
    const page = world.open();
    await vi.advanceTimersByTimeAsync(1_000);
    expect([world.texts("0D5A"), world.texts("0D5B")]).toEqual([[], ["quick"]]);
    await vi.advanceTimersByTimeAsync(10_000);
    await page.end;
    expect(world.texts("0D5A")).toEqual(["slow"]);
  });

  test("by itself when the connection is back, and is never asked for before", async () => {
    const world = createWorld();
    world.isOnline = false;
    world.write("from a train");
    const page = world.open();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(world.asked).toEqual([]);
    expect(world.states()).toEqual(["waiting"]);
    world.isOnline = true;
    page.signal.fire("try now");
    await vi.advanceTimersByTimeAsync(10);
    await page.end;
    expect(world.texts()).toEqual(["from a train"]);
  });

  test("though the browser believes to be offline for good; what fails then has not left the device", async () => {
    const world = createWorld();
    world.isOnline = false;
    world.write("no signal");
    const page = world.open();
    await vi.advanceTimersByTimeAsync(2 * 60_000);
    expect(world.asked.length).toBeGreaterThan(0);
    expect(world.asked.every((each) => each.startsWith("lost before"))).toBe(true);
    expect(world.states()).toEqual(["waiting"]);
    page.die();
  });

  test("ever more seldom while the org asks for a break, as often as it takes", async () => {
    const world = createWorld({ fates: ["limit", "limit", "limit", "limit", "limit", "fine"] });
    world.write("patient");
    world.write("also", "0D5B");
    const page = world.open();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(world.asked.length).toBeLessThanOrEqual(2);
    await vi.advanceTimersByTimeAsync(HOUR);
    await page.end;
    expect([world.texts(), world.texts("0D5B")]).toEqual([["patient"], ["also"]]);
  });

  test("unless the org refuses it; what comes behind goes on", async () => {
    const world = createWorld({ fates: ["refused", "fine"] });
    const { id } = world.write("bad");
    world.write("good");
    await run(world);
    expect(world.texts()).toEqual(["good"]);
    expect(world.device.get(id)).toMatchObject({ state: "refused", reason: { kind: "invalid", message: "No." } });
  });
});

describe("where an answer got lost", () => {
  test.each<Fate>(["lost after", "gateway, done", "malformed, done"])("and the org has it, it is not sent again: %s", async (fate) => {
    const world = createWorld({ fates: [fate] });
    world.write("once");
    await run(world);
    expect(world.texts()).toEqual(["once"]);
    expect(world.asked).toEqual([`${fate}: once`, "look: once"]);
    expect(world.states()).toEqual([]);
  });

  test.each<Fate>(["lost before", "gateway", "server"])(
    "and the org has it not, it is sent again, once that is certain: %s",
    async (fate) => {
      const world = createWorld({ fates: [fate] });
      world.write("again");
      const page = world.open();
      await vi.advanceTimersByTimeAsync(5_000);
      expect(world.texts()).toEqual([]);
      await vi.advanceTimersByTimeAsync(60_000);
      await page.end;
      expect(world.texts()).toEqual(["again"]);
    },
  );

  test("each time, a person is told in the end", async () => {
    const world = createWorld({ fates: Array<Fate>(9).fill("server") });
    world.write("hopeless");
    await run(world);
    expect(world.asked.filter((each) => each.startsWith("server"))).toHaveLength(MOST_ATTEMPTS);
    expect([...world.device.values()][0]).toMatchObject({ state: "refused", reason: { kind: "server", message: "Oops" } });
  });

  test("and the org cannot be asked, nothing is sent until it can", async () => {
    const world = createWorld({ fates: ["lost after"], looks: Array<"lost before">(5).fill("lost before") });
    world.write("in a tunnel");
    await run(world);
    expect(world.asked.filter((each) => !each.startsWith("look"))).toEqual(["lost after: in a tunnel"]);
    expect(world.texts()).toEqual(["in a tunnel"]);
    expect(world.states()).toEqual([]);
  });

  test("and what the org says of it cannot be read, a person decides", async () => {
    const world = createWorld({ fates: ["lost after"], looks: Array<"server">(20).fill("server") });
    world.write("who knows");
    await run(world);
    expect(world.states()).toEqual(["unclear"]);
  });

  test("of one of two that say the same, neither is taken for the other", async () => {
    const world = createWorld({ fates: ["fine", "lost before", "fine"] });
    world.write("+1");
    world.write("+1");
    await run(world);
    expect(world.texts()).toEqual(["+1", "+1"]);
  });

  test("a call that the org refused for its session is no lost one", async () => {
    const world = createWorld({ fates: ["expired", "fine"] });
    world.write("signed out");
    await run(world);
    expect(world.asked).toEqual(["expired: signed out", "fine: signed out"]);
  });
});

test("whatever happens, and wherever pages end, everything is there once or a person knows", async () => {
  const fate = fc.constantFrom<Fate>(
    "fine",
    "lost before",
    "lost after",
    "late",
    "gateway, done",
    "gateway",
    "server",
    "limit",
    "malformed, done",
    "expired",
    "refused",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fate, { maxLength: 8 }),
      fc.array(fc.constantFrom<"fine" | "lost before" | "server">("fine", "lost before", "server"), { maxLength: 6 }),
      fc.array(fc.constantFrom("0D5A", "0D5B"), { minLength: 1, maxLength: 4 }),
      fc.array(fc.record({ steps: fc.nat({ max: 40 }), ms: fc.constantFrom(0, 1, 700, 4_000, 31_000) }), { maxLength: 4 }),
      async (fates, looks, targets, deaths) => {
        const world = createWorld({ fates, looks });
        const texts = targets.map((target, index) => {
          world.write(`text ${index}`, target);
          return `text ${index}`;
        });
        for (const { steps, ms } of deaths) {
          const page = world.open();
          if (ms > 0) await vi.advanceTimersByTimeAsync(ms);
          for (let step = 0; step < steps; step++) await Promise.resolve();
          page.die();
        }
        await run(world, 24 * HOUR);
        const there = [...world.texts("0D5A"), ...world.texts("0D5B")];
        expect(there.length).toBe(new Set(there).size);
        const kept = [...world.device.values()];
        expect(kept.every(({ state }) => state === "refused" || state === "unclear")).toBe(true);
        for (const text of texts) {
          const isKept = kept.some(({ draft }) => (draft as { text: string }).text === text);
          expect(there.includes(text) || isKept).toBe(true);
          // What is said not to be sent is not there.
          const isRefused = kept.some(({ state, draft }) => state === "refused" && (draft as { text: string }).text === text);
          expect(isRefused && there.includes(text)).toBe(false);
        }
      },
    ),
    { numRuns: 300 },
  );
});
