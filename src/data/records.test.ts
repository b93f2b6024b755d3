import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { type Kind, Records } from "./records.ts";

interface Counter {
  count: number;
  note?: string;
}

const COUNTERS: Kind<Counter> = { name: "counter", limit: 10 };
const NOTES: Kind<Counter> = { name: "note", limit: 10, merge: (known, answer) => ({ ...known, ...answer }) };

function recordsWith(count: number): Records {
  const records = new Records();
  records.put(COUNTERS, "a", { count }, records.tick());
  return records;
}

const plus = (by: number) => (record: Counter) => ({ ...record, count: record.count + by });

describe("the org's answers", () => {
  test("the one requested later counts, in whichever order they arrive", () => {
    const records = new Records();
    const [first, second] = [records.tick(), records.tick()];
    expect(records.put(COUNTERS, "a", { count: 2 }, second)).toBe(true);
    expect(records.put(COUNTERS, "a", { count: 1 }, first)).toBe(false);
    expect(records.get(COUNTERS, "a")).toEqual({ count: 2 });
  });

  test("one requested before a change was confirmed does not undo it", () => {
    const records = recordsWith(1);
    const before = records.tick();
    records.confirm(COUNTERS, "a", plus(1));
    records.put(COUNTERS, "a", { count: 1 }, before);
    expect(records.get(COUNTERS, "a")).toEqual({ count: 2 });
  });

  test("are merged with the record if the kind says how", () => {
    const records = new Records();
    records.put(NOTES, "a", { count: 1, note: "kept" }, records.tick());
    records.put(NOTES, "a", { count: 2 }, records.tick());
    expect(records.get(NOTES, "a")).toEqual({ count: 2, note: "kept" });
  });

  test("a deleted record is not restored by a late answer, but by a new one", () => {
    const records = recordsWith(1);
    const before = records.tick();
    records.put(COUNTERS, "a", null, records.tick());
    records.put(COUNTERS, "a", { count: 1 }, before);
    expect(records.get(COUNTERS, "a")).toBeUndefined();
    records.put(COUNTERS, "a", { count: 1 }, records.tick());
    expect(records.get(COUNTERS, "a")).toEqual({ count: 1 });
  });
});

describe("pending changes", () => {
  test("are shown over each new answer until they are dropped", () => {
    const records = recordsWith(1);
    const drop = records.pend(COUNTERS, "a", plus(10));
    records.put(COUNTERS, "a", { count: 5 }, records.tick());
    expect(records.get(COUNTERS, "a")).toEqual({ count: 15 });
    expect(records.said(COUNTERS, "a")).toEqual({ count: 5 });
    drop();
    expect(records.get(COUNTERS, "a")).toEqual({ count: 5 });
  });

  test("that hide a record add it to `gone` until they are dropped", () => {
    const records = recordsWith(1);
    const told = vi.fn();
    records.subscribeToGone(told);
    const drop = records.pend(COUNTERS, "a", () => null);
    expect([...records.gone(COUNTERS)]).toEqual(["a"]);
    drop();
    expect([...records.gone(COUNTERS)]).toEqual([]);
    expect(told).toHaveBeenCalledTimes(2);
  });

  test("end with what was confirmed, in any order of begins, confirmations and refusals", () => {
    const steps = fc.array(fc.record({ by: fc.integer({ min: 1, max: 9 }), isConfirmed: fc.boolean(), at: fc.nat(5) }), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (changes) => {
        const records = recordsWith(0);
        const open: (() => void)[] = [];
        let expected = 0;
        for (const { by, isConfirmed, at } of changes) {
          const drop = records.pend(COUNTERS, "a", plus(by));
          open.push(() => {
            if (isConfirmed) records.confirm(COUNTERS, "a", plus(by));
            drop();
          });
          if (isConfirmed) expected += by;
          open.splice(at, 1).forEach((end) => end());
        }
        open.forEach((end) => end());
        expect(records.get(COUNTERS, "a")).toEqual({ count: expected });
        expect(records.isChanging(COUNTERS, "a")).toBe(false);
      }),
    );
  });
});

describe("eviction", () => {
  test("removes the oldest records that are neither drawn nor changing", () => {
    const records = new Records();
    const end = records.subscribe(COUNTERS, "0", () => undefined);
    for (let id = 0; id < 30; id++) {
      records.put(COUNTERS, String(id), { count: id }, records.tick());
      if (id === 1) records.pend(COUNTERS, "1", plus(1));
    }
    expect(records.count(COUNTERS)).toBeLessThanOrEqual(COUNTERS.limit);
    expect(records.get(COUNTERS, "0")).toEqual({ count: 0 });
    expect(records.get(COUNTERS, "1")).toEqual({ count: 2 });
    expect(records.get(COUNTERS, "2")).toBeUndefined();
    expect(records.get(COUNTERS, "29")).toEqual({ count: 29 });
    end();
  });

  test("removes a record's dependents with it", () => {
    const owners: Kind<{ part: string }> = { name: "owner", limit: 2, dependents: ({ part }) => [[COUNTERS, part]] };
    const records = new Records();
    for (const id of ["a", "b", "c"]) {
      records.put(COUNTERS, id, { count: 1 }, records.tick());
      records.put(owners, id, { part: id }, records.tick());
    }
    expect(records.get(COUNTERS, "a")).toBeUndefined();
    expect(records.get(COUNTERS, "c")).toEqual({ count: 1 });
  });
});
