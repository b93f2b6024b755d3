import { z } from "zod";
import { actions } from "./act.ts";

const target = {
  /** Part of the path and query of the requests that are meant; empty for all. */
  match: z.string().default(""),
  method: z.string().optional(),
  /** How many of them; "always" until the faults are reset. */
  count: z.union([z.number().int().positive(), z.literal("always").transform(() => Number.POSITIVE_INFINITY)]).default(1),
};

/** In place of milliseconds: until the command `release`. */
const untilRelease = z.literal("until-release");

/** One command of the control endpoint. */
export const commandSchema = z.discriminatedUnion("do", [
  z.object({ do: z.literal("expireTokens"), userId: z.string().optional() }),
  z.object({ do: z.literal("revokeTokens"), userId: z.string().optional() }),
  z.object({ do: z.literal("forgetConsents") }),
  z.object({
    do: z.literal("fail"),
    ...target,
    /** 200 for malformed answers, 302 for redirects and 500 for others, unless given. */
    status: z.number().int().min(200).max(599).optional(),
    errorCode: z.string().optional(),
    message: z.string().optional(),
    kind: z.enum(["json", "malformed", "html", "redirect", "drop-before", "drop-after"]).default("json"),
    /** Where a redirect leads: another host without it, so that nothing is there. */
    to: z.string().optional(),
    /** Whether the work is done before it fails. */
    isDone: z.boolean().default(false),
    delayMs: z.number().nonnegative().or(untilRelease).default(0),
    /** Seconds of a `Retry-After` header, which pages may read then. */
    retryAfter: z.number().int().positive().optional(),
  }),
  z.object({
    do: z.literal("mangle"),
    ...target,
    /** Element of `elements[]`. Give this or `path`. */
    index: z.number().int().nonnegative().optional(),
    path: z.string().optional(),
    /** What stands there afterwards, or what is merged into what stands there. */
    replace: z.unknown().optional(),
    merge: z.unknown().optional(),
  }),
  /**
   * Lists that never end: the next page of each page is itself (itself), holds the same under a new URL (repeats), or
   * holds nothing and has a next one (empty).
   */
  z.object({
    do: z.literal("endless"),
    ...target,
    count: target.count.default(Number.POSITIVE_INFINITY),
    pages: z.enum(["itself", "repeats", "empty"]),
  }),
  z.object({ do: z.literal("feedPolling"), on: z.boolean() }),
  /** Whether people have private messages: on in a new org. */
  z.object({ do: z.literal("chatterMessages"), on: z.boolean() }),
  z.object({ do: z.literal("delay"), ...target, delayMs: z.number().positive().or(untilRelease), isDone: z.boolean().default(false) }),
  /** Lets go on what waits for it. Answers how many requests that were. */
  z.object({ do: z.literal("release") }),
  z.object({ do: z.literal("cors"), on: z.boolean() }),
  z.object({ do: z.literal("oauthCors"), on: z.boolean() }),
  z.object({ do: z.literal("corsOn401"), on: z.boolean() }),
  z.object({ do: z.literal("retireVersions"), below: z.string().regex(/^\d+\.\d$/) }),
  /** How files that are uploaded are treated (file-settings.ts). What is left out stays as it is. */
  z.object({
    do: z.literal("files"),
    renderedAfter: z.number().nonnegative().optional(),
    forbiddenExtensions: z.array(z.string().toLowerCase()).optional(),
  }),
  /** How sign-ins are renewed (oauth/renewal-settings.ts). What is left out stays as it is. */
  z.object({ do: z.literal("renewals"), takes: z.number().nonnegative().optional(), rotates: z.boolean().optional() }),
  /** The API moves to another origin of this server, such as http://localhost with its port (moving.ts). */
  z.object({
    do: z.literal("move"),
    to: z.url(),
    formerAddress: z.enum(["redirect", "URL_NOT_RESET", "answers"]).default("redirect"),
  }),
  /** The data of an org that has been stopped, from its folder, in place of this one's (load-data.ts). */
  z.object({ do: z.literal("loadData"), from: z.string() }),
  z.object({ do: z.literal("act"), as: z.string(), site: z.string().optional(), ...actions }),
  z.object({ do: z.literal("ask"), as: z.string(), path: z.string().startsWith("/") }),
  z.object({ do: z.literal("reset-faults") }),
  z.object({ do: z.literal("clear-log") }),
]);

export type Command = z.infer<typeof commandSchema>;
