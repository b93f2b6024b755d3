import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createWorld, type Fate } from "~/testing/outbox-world.ts";
import { MOST_ATTEMPTS } from "./sender.ts";

const HOUR = 3_600_000;

beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-03-03T10:00:00Z") }));
afterEach(() => void vi.useRealTimers());

async function run(world: ReturnType<typeof createWorld>, ms = HOUR): Promise<void> {
  const page = world.open();
  await vi.advanceTimersByTimeAsync(ms);
  await page.end;
}

describe("waiting entries are sent", () => {
  test("when they can no longer be taken back, whatever else happens meanwhile", async () => {
    const world = createWorld();
    const held = world.write("thought over");
    world.device.set(held.id, { ...held, heldUntil: Date.now() + 10_000 });
    const page = world.open();
    page.signal.fire("online");
    await vi.advanceTimersByTimeAsync(9_900);
    expect(world.asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    await page.end;
    expect(world.texts()).toEqual(["thought over"]);
  });

  test("at once if they are held for longer than anybody can choose: the clock was changed", async () => {
    const world = createWorld();
    const held = world.write("from next year");
    world.device.set(held.id, { ...held, heldUntil: Date.now() + 365 * 24 * HOUR });
    await run(world, 100);
    expect(world.texts()).toEqual(["from next year"]);
  });

  test("in order and one at a time for each target", async () => {
    const world = createWorld({ fates: ["late", "fine", "late"] });
    for (const text of ["one", "two", "three"]) world.write(text);
    await run(world);
    expect(world.texts()).toEqual(["one", "two", "three"]);
    expect(world.states()).toEqual([]);
  });

  test("in parallel for several targets", async () => {
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

  test("when the connection is back, and not before", async () => {
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

  test("even if the browser wrongly reports being offline; a failure then means that nothing was sent", async () => {
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

  test("with growing pauses while the org asks to slow down, without a limit on tries", async () => {
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

  test("not before the pause is over when the device is online again, but at once on request", async () => {
    const world = createWorld({ fates: ["limit", "limit", "fine"] });
    world.write("patient");
    const page = world.open();
    await vi.advanceTimersByTimeAsync(5_000);
    page.signal.fire("online");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(world.asked).toHaveLength(1);
    page.signal.fire("try now");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(world.asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(HOUR);
    await page.end;
    expect(world.texts()).toEqual(["patient"]);
  });

  test("unless the org refuses one; those behind it go on", async () => {
    const world = createWorld({ fates: ["refused", "fine"] });
    const { id } = world.write("bad");
    world.write("good");
    await run(world);
    expect(world.texts()).toEqual(["good"]);
    expect(world.device.get(id)).toMatchObject({ state: "refused", reason: { kind: "invalid", message: "No." } });
  });
});

describe("after a lost answer", () => {
  test.each<Fate>(["lost after", "gateway, done", "malformed, done"])("an entry that the org has is not sent again: %s", async (fate) => {
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

  test("an entry that the org confirmed without saying what it created is left to a person, and never sent again", async () => {
    const world = createWorld({ fates: ["malformed"] });
    world.write("{}");
    const page = world.open();
    await vi.advanceTimersByTimeAsync(8_000);
    expect(world.states()).toEqual(["unclear"]);
    await vi.advanceTimersByTimeAsync(HOUR);
    await page.end;
    expect(world.asked.filter((each) => !each.startsWith("look"))).toEqual(["malformed: {}"]);
  });

  test("that repeats each time, a person is told in the end", async () => {
    const world = createWorld({ fates: Array<Fate>(9).fill("server") });
    world.write("hopeless");
    await run(world);
    expect(world.asked.filter((each) => each.startsWith("server"))).toHaveLength(MOST_ATTEMPTS);
    expect([...world.device.values()][0]).toMatchObject({ state: "refused", reason: { kind: "server", message: "Oops" } });
  });

  test("nothing is sent until the org can be searched", async () => {
    const world = createWorld({ fates: ["lost after"], looks: Array<"lost before">(5).fill("lost before") });
    world.write("in a tunnel");
    await run(world);
    expect(world.asked.filter((each) => !each.startsWith("look"))).toEqual(["lost after: in a tunnel"]);
    expect(world.texts()).toEqual(["in a tunnel"]);
    expect(world.states()).toEqual([]);
  });

  test("an entry is left to a person if the org's lists cannot be read", async () => {
    const world = createWorld({ fates: ["lost after"], looks: Array<"server">(20).fill("server") });
    world.write("who knows");
    await run(world);
    expect(world.states()).toEqual(["unclear"]);
  });

  test("two entries with the same text are not taken for each other", async () => {
    const world = createWorld({ fates: ["fine", "lost before", "fine"] });
    world.write("+1");
    world.write("+1");
    await run(world);
    expect(world.texts()).toEqual(["+1", "+1"]);
  });

  test("a call rejected for its expired session does not count as lost", async () => {
    const world = createWorld({ fates: ["expired", "fine"] });
    world.write("signed out");
    await run(world);
    expect(world.asked).toEqual(["expired: signed out", "fine: signed out"]);
  });
});

test("whatever fails and wherever pages end, everything arrives once or a person is told", async () => {
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
          // An entry reported as refused has not arrived.
          const isRefused = kept.some(({ state, draft }) => state === "refused" && (draft as { text: string }).text === text);
          expect(isRefused && there.includes(text)).toBe(false);
        }
      },
    ),
    { numRuns: 300 },
  );
});
