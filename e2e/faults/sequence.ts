import fc from "fast-check";
import type { ControlCommand } from "../support/org-control.ts";

/** One of the two tabs that a person has. */
export type TabNumber = 0 | 1;

/** One of the two posts that somebody else has written. */
export type PostNumber = 0 | 1;

/** Something that a person does. */
export type Action =
  | { act: "comment" | "begin comment" | "delete comment" | "like" | "bookmark"; post: PostNumber }
  | { act: "post" | "begin post" | "delete post" };

/** What goes wrong with the call that an action makes. `fault-commands.ts` says how. */
export const FAULTS = [
  "lost before",
  "lost after",
  "500",
  "503",
  "504 after",
  "unreadable after",
  "slow",
  "slow answer",
  "expired",
  "revoked",
  "offline",
] as const;
export type Fault = (typeof FAULTS)[number];

/** What happens while that call may still be on its way. */
export type Interruption = "nothing" | "rest" | "reload" | "close" | "look from the other tab" | "same in the other tab" | "leave" | "undo";

/** An action with what goes wrong and what happens meanwhile. */
export interface Episode {
  tab: TabNumber;
  fault: Fault | null;
  action: Action;
  meanwhile: Interruption;
}

const post = fc.constantFrom<PostNumber[]>(0, 1);

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant("comment" as const), post }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant("post" as const) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant("like" as const), post }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("begin comment" as const), post }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("delete comment" as const), post }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("begin post" as const) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("delete post" as const) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("bookmark" as const), post }) },
);

const interruption = fc.oneof(
  { weight: 4, arbitrary: fc.constant("nothing" as const) },
  { weight: 2, arbitrary: fc.constant("rest" as const) },
  { weight: 2, arbitrary: fc.constant("reload" as const) },
  { weight: 1, arbitrary: fc.constant("close" as const) },
  { weight: 2, arbitrary: fc.constant("look from the other tab" as const) },
  { weight: 1, arbitrary: fc.constant("same in the other tab" as const) },
  { weight: 1, arbitrary: fc.constant("leave" as const) },
  { weight: 2, arbitrary: fc.constant("undo" as const) },
);

const episode: fc.Arbitrary<Episode> = fc.record({
  tab: fc.oneof({ weight: 3, arbitrary: fc.constant<TabNumber>(0) }, { weight: 1, arbitrary: fc.constant<TabNumber>(1) }),
  fault: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: fc.constantFrom(...FAULTS) }),
  action,
  meanwhile: interruption,
});

/** What a person goes through, from the first page to the end. */
export const sequence: fc.Arbitrary<Episode[]> = fc.array(episode, { minLength: 2, maxLength: 6, size: "max" });

/** The sequence of a seed, the same each time. */
export function sequenceOf(seed: number): Episode[] {
  return fc.sample(sequence, { seed, numRuns: 1, unbiased: true })[0] ?? [];
}

/** An episode in a line, for reports. */
export function describe({ tab, fault, action: { act, ...where }, meanwhile }: Episode): string {
  const on = "post" in where ? ` on post ${where.post}` : "";
  return `tab ${tab}: ${act}${on}${fault ? `, ${fault}` : ""}${meanwhile === "nothing" ? "" : `, then ${meanwhile}`}`;
}

const CALLS: Record<Action["act"], { match: string; method: string } | null> = {
  comment: { match: "/capabilities/comments/items", method: "POST" },
  post: { match: "/chatter/feed-elements", method: "POST" },
  like: { match: "/capabilities/chatter-likes", method: "PATCH" },
  bookmark: { match: "/capabilities/bookmarks", method: "PATCH" },
  "delete comment": { match: "/chatter/comments/", method: "DELETE" },
  "delete post": { match: "/chatter/feed-elements/", method: "DELETE" },
  "begin comment": null,
  "begin post": null,
};

/** What the local org is told, so that the call of this action meets the fault. Being offline is the browser's matter. */
export function faultCommands(fault: Fault, { act }: Action): ControlCommand[] {
  if (fault === "expired") return [{ do: "expireTokens" }];
  if (fault === "revoked") return [{ do: "revokeTokens" }];
  const call = CALLS[act];
  if (!call || fault === "offline") return [];
  const commands: Record<Exclude<Fault, "expired" | "revoked" | "offline">, ControlCommand> = {
    "lost before": { do: "fail", ...call, kind: "drop-before", delayMs: 200 },
    "lost after": { do: "fail", ...call, kind: "drop-after", delayMs: 200 },
    "500": { do: "fail", ...call, status: 500 },
    "503": { do: "fail", ...call, status: 503, kind: "html" },
    "504 after": { do: "fail", ...call, status: 504, kind: "html", isDone: true },
    "unreadable after": { do: "fail", ...call, status: 201, kind: "malformed", isDone: true },
    // Short, so that it is over before another page could look whether it arrived.
    slow: { do: "delay", ...call, delayMs: 300 },
    "slow answer": { do: "delay", ...call, delayMs: 3_000, isDone: true },
  };
  return [commands[fault]];
}
