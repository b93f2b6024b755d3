import { ConnectError } from "~/connect/errors.ts";
import { type Pause, pausedUntil } from "~/connect/pause.ts";
import { beginPause, endPause } from "~/connect/pausing.ts";
import { judge, type Created } from "~/data/outbox/arrival.ts";
import { newEntry, type OutboxEntry } from "~/data/outbox/entry.ts";
import { sendAll, type Sending } from "~/data/outbox/sender.ts";
import { createSignal } from "~/data/outbox/signal.ts";

const ME = "005000000000001AAA";

/** What the network and the org do with one call. */
export type Fate =
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
  | "malformed"
  | "expired";

/** An org with comments on elements, and the device that stores entries: everything that survives a page. */
export function createWorld({ fates = [], looks = [] }: { fates?: Fate[]; looks?: ("fine" | "lost before" | "server")[] } = {}) {
  const org: { target: string; thing: Created }[] = [];
  const device = new Map<string, OutboxEntry>();
  const pause: Pause = { end: 0, count: 0, listeners: new Set() };
  const world = {
    org,
    device,
    isOnline: true,
    pause,
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
    /** Opens a page that sends. `die` ends it at any point: none of its promises settle any more. */
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
          if (fate === "fine") endPause(world.pause);
          switch (fate) {
            case "fine":
              return alive(create(entry));
            case "late":
              // The org carries on, even if nobody waits for the answer.
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
            case "malformed":
              return alive({});
            case "lost before":
              return fail(new ConnectError("offline", ""));
            case "gateway":
              return fail(new ConnectError("server", "", 502));
            case "server":
              return fail(new ConnectError("server", "Oops", 500, { words: "Oops" }));
            case "limit":
              beginPause(world.pause, null);
              return fail(new ConnectError("limit", "", 503));
            case "expired":
              return fail(new ConnectError("expired", "", 401));
            case "refused":
              return fail(new ConnectError("invalid", "No.", 400, { words: "No." }));
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
        pausedUntil: () => pausedUntil(world.pause),
        isOver: () => isDead,
      };
      const end = sendAll(sending);
      return { end, signal, die: () => (isDead = true) };
    },
  };
  return world;
}

/** What a page that takes over does with entries another one was sending. */
function left(entry: OutboxEntry): OutboxEntry {
  return { ...entry, state: "looking", reason: { kind: "left", message: "" }, showsBy: Date.now() + 30_000 };
}
