import type { CommentInput, FeedElementInput } from "~/connect/contract/inputs.ts";
import type { ConnectErrorKind } from "~/connect/errors.ts";

/** What can be created: a feed element on a subject, or a comment on a feed element. */
export type EntryKind = "post" | "comment";

/**
 * - `waiting`: it has not left this device, and goes by itself when it can
 * - `sending`: the org was asked, and has not answered
 * - `looking`: the answer got lost; the org is asked whether it has it before it is sent again
 * - `unclear`: it may be there and nobody can tell; a person decides
 * - `refused`: it is not there and does not go by itself; a person decides
 */
export type EntryState = "waiting" | "sending" | "looking" | "unclear" | "refused";

/**
 * Why it waits, is unclear or was refused: the kind of error, or
 *
 * - `lost`: no answer came, however often it was sent
 * - `answered`: the org said that it was done, but not what it has made of it
 * - `left`: the page was left while it was on its way
 * - `aside`: it was put aside while something else is edited
 * - `files`: one of its files could not be uploaded
 */
export interface Reason {
  kind: ConnectErrorKind | "lost" | "answered" | "left" | "aside" | "files";
  /** The org's own words, where it has said any. */
  message: string;
  /** Its code, such as INSUFFICIENT_ACCESS. */
  code?: string | null;
  /** HTTP status of its answer, where one came. */
  status?: number;
}

/** A file that has to be in the org before the post that brings it. */
export interface EntryFile {
  name: string;
  /** Bytes. */
  size: number;
  /** 069…, once the org has it. */
  id: string | null;
  /** The file itself, where the device could keep it. */
  blob: Blob | null;
}

/** What is known of the org before something was sent: what it had then cannot be what arrived since. */
export interface Before {
  /** The latest time that the org has told this page, in epoch milliseconds of the org's clock; 0 where it told none. */
  orgTime: number;
  /** Ids of things by this person with the same words that were there already. */
  ids: readonly string[];
}

/** Something that is to be created, kept until the org has confirmed it or the person has thrown it away. */
export interface OutboxEntry {
  version: typeof ENTRY_VERSION;
  id: string;
  /** As `ownerKey` gives it. */
  owner: string;
  kind: EntryKind;
  /** What it is created on: the subject of a post ("me", 005…, 0F9…, 001…), or the id of the feed element. */
  target: string;
  /** What people call the target; "" where nobody knows. */
  name: string;
  /** As it was written, so that it can go back to where it was written. Whoever wrote it knows how to read it. */
  draft: unknown;
  /** As the API takes it. */
  input: CommentInput | FeedElementInput;
  state: EntryState;
  reason: Reason | null;
  /** Its place in the queue: lower ones are sent first. */
  order: number;
  /** Epoch milliseconds. */
  createdAt: number;
  /** When the org was asked last, in epoch milliseconds of this device; 0 where it was not. */
  sentAt: number;
  /** From when on it would show where it is looked for, if the org has it, in epoch milliseconds of this device. */
  showsBy: number;
  /** How often the org was asked since a person has last decided about it. */
  attempts: number;
  before: Before;
  /** The tab that tells the person what becomes of it. */
  tab: string;
  files: readonly EntryFile[];
}

/** The shape of what is stored. Another version is left alone: a newer build has written it. */
export const ENTRY_VERSION = 1;

/** What somebody has written, handed over to be sent. */
export type NewEntry = Pick<OutboxEntry, "kind" | "target" | "name" | "draft" | "input"> & Partial<Pick<OutboxEntry, "files">>;

/** Makes an entry of what was written. */
export function newEntry(written: NewEntry, { owner, tab, order }: Pick<OutboxEntry, "owner" | "tab" | "order">): OutboxEntry {
  return {
    version: ENTRY_VERSION,
    id: crypto.randomUUID(),
    state: "waiting",
    reason: null,
    createdAt: Date.now(),
    sentAt: 0,
    showsBy: 0,
    attempts: 0,
    before: { orgTime: 0, ids: [] },
    files: [],
    ...written,
    owner,
    tab,
    order,
  };
}

/** Whether it goes on by itself. */
export function isActive({ state }: OutboxEntry): boolean {
  return state === "waiting" || state === "sending" || state === "looking";
}

/** Whether all of its files are in the org, so that it can be sent. */
export function isReady({ files }: OutboxEntry): boolean {
  return files.every(({ id }) => id !== null);
}

/** What is sent of an entry: what was written, with the files that were uploaded since. */
export function inputOf({ input, files }: OutboxEntry): CommentInput & FeedElementInput {
  if (files.length === 0) return input;
  const { capabilities } = input as FeedElementInput;
  const items = [...(capabilities?.files?.items ?? []), ...files.map(({ id }) => ({ id }))];
  return { ...input, capabilities: { ...capabilities, files: { items } } };
}

const KINDS: readonly unknown[] = ["post", "comment"] satisfies EntryKind[];
const STATES: readonly unknown[] = ["waiting", "sending", "looking", "unclear", "refused"] satisfies EntryState[];

/** An entry as it was stored, or null where it makes no sense. */
export function readEntry(stored: unknown): OutboxEntry | null {
  const entry = asRecord(stored);
  const { version, kind, state, input } = entry;
  if (version !== ENTRY_VERSION || !KINDS.includes(kind) || !STATES.includes(state)) return null;
  if (!["id", "owner", "target", "name", "tab"].every((name) => typeof entry[name] === "string")) return null;
  if (!["order", "createdAt", "sentAt", "showsBy", "attempts"].every((name) => Number.isFinite(entry[name]))) return null;
  if (entry.id === "" || entry.target === "" || !isRecord(input) || !isRecord(entry.draft)) return null;
  return {
    ...(stored as OutboxEntry),
    reason: readReason(entry.reason),
    before: readBefore(entry.before),
    files: (Array.isArray(entry.files) ? entry.files : []).flatMap(readFile),
  };
}

function readReason(stored: unknown): Reason | null {
  const { kind, message, code, status } = asRecord(stored);
  if (typeof kind !== "string") return null;
  const said = {
    message: typeof message === "string" ? message : "",
    ...(typeof code === "string" && { code }),
    ...(typeof status === "number" && { status }),
  };
  return { kind: kind as Reason["kind"], ...said };
}

function readBefore(stored: unknown): Before {
  const { orgTime, ids } = asRecord(stored);
  return {
    orgTime: Number.isFinite(orgTime) ? Number(orgTime) : 0,
    ids: (Array.isArray(ids) ? ids : []).filter((id) => typeof id === "string"),
  };
}

function readFile(stored: unknown): EntryFile[] {
  const { name, size, id, blob } = asRecord(stored);
  if (typeof name !== "string" || typeof size !== "number") return [];
  return [{ name, size, id: typeof id === "string" ? id : null, blob: blob instanceof Blob ? blob : null }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
