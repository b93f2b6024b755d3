import type { CommentInput, FeedElementInput } from "~/connect/contract/inputs.ts";
import type { ConnectErrorKind } from "~/connect/errors.ts";

/** What can be created: a feed element on a subject, a comment on a feed element, or a message to people. */
export type EntryKind = "post" | "comment" | "message";

/** What is sent of a message, in the form of what else is written; creations.ts makes of it what the API takes. */
export interface MessageEntryInput {
  body: NonNullable<FeedElementInput["body"]>;
  /** Where it begins a conversation. */
  recipients?: readonly string[];
  /** Where it goes on with one. */
  inReplyTo?: string;
  /** Where it begins a direct message, which is a feed element. */
  directMessage?: { membersToAdd: string[]; subject: string };
}

/**
 * - `waiting`: not sent yet; sent automatically when possible
 * - `sending`: the call is running
 * - `looking`: the answer was lost; the org is searched before it is sent again
 * - `unclear`: it may have arrived and nobody can tell; a person decides
 * - `refused`: it has not arrived and is not retried automatically; a person decides
 */
export type EntryState = "waiting" | "sending" | "looking" | "unclear" | "refused";

/**
 * Why it waits, is unclear or was refused: the kind of error, or
 *
 * - `lost`: never an answer, however often it was sent
 * - `answered`: the org confirmed it without saying what it created
 * - `left`: the page was left while it was being sent
 * - `aside`: it was put aside to edit something else
 * - `files`: one of its files could not be uploaded
 */
export interface Reason {
  kind: ConnectErrorKind | "lost" | "answered" | "left" | "aside" | "files";
  /** The org's message, if any. */
  message: string;
  /** Its code, such as INSUFFICIENT_ACCESS. */
  code?: string | null;
  /** HTTP status of its answer, where one came. */
  status?: number;
}

/** A file that must be uploaded before its post is sent. */
export interface EntryFile {
  name: string;
  /** Bytes. */
  size: number;
  /** 069…, once uploaded. */
  id: string | null;
  /** The file itself, if the device could store it. */
  blob: Blob | null;
}

/** What was known before an entry was sent: things that existed then cannot be it. */
export interface Before {
  /** The org's latest known time, in epoch milliseconds of its clock; 0 if unknown. */
  orgTime: number;
  /** Ids of existing things by this person with the same text. */
  ids: readonly string[];
}

/** A post or comment to create, kept until the org has confirmed it or the person has discarded it. */
export interface OutboxEntry {
  version: typeof ENTRY_VERSION;
  id: string;
  /** From `ownerKey`. */
  owner: string;
  kind: EntryKind;
  /** Where it is created: the subject of a post ("me", 005…, 0F9…, 001…), the id of a feed element, of a conversation (03M…), or whom a new one is with. */
  target: string;
  /** The target's name; "" if unknown. */
  name: string;
  /** As edited, to restore it in the editor, which knows its format. */
  draft: unknown;
  /** As sent to the API. */
  input: CommentInput | FeedElementInput | MessageEntryInput;
  state: EntryState;
  reason: Reason | null;
  /** Its position in the queue, lowest first. */
  order: number;
  /** Epoch milliseconds. */
  createdAt: number;
  /** Until when it can be taken back before it is sent, in epoch milliseconds of this device; 0 if it is not held. */
  heldUntil: number;
  /** When it was last sent, in epoch milliseconds of this device; 0 if never. */
  sentAt: number;
  /** When it must show in the org's lists at the latest if it arrived, in epoch milliseconds of this device. */
  showsBy: number;
  /** How often it was sent since a person last decided. */
  attempts: number;
  before: Before;
  /** The tab that announces its result. */
  tab: string;
  files: readonly EntryFile[];
}

/** Version of the stored format. Entries with another version are left alone: a newer build has written them. */
export const ENTRY_VERSION = 1;

/** What a person has written, ready to be sent. */
export type NewEntry = Pick<OutboxEntry, "kind" | "target" | "name" | "draft" | "input"> & Partial<Pick<OutboxEntry, "files">>;

/** Creates an entry. */
export function newEntry(written: NewEntry, { owner, tab, order }: Pick<OutboxEntry, "owner" | "tab" | "order">): OutboxEntry {
  return {
    version: ENTRY_VERSION,
    id: crypto.randomUUID(),
    state: "waiting",
    reason: null,
    createdAt: Date.now(),
    heldUntil: 0,
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

/** Whether it is sent without a person's decision. */
export function isActive({ state }: OutboxEntry): boolean {
  return state === "waiting" || state === "sending" || state === "looking";
}

/** Whether all of its files are uploaded, so that it can be sent. */
export function isReady({ files }: OutboxEntry): boolean {
  return files.every(({ id }) => id !== null);
}

/** Whether it is held, so that it can be taken back before it is sent. */
export function isHeld({ state, heldUntil }: OutboxEntry): boolean {
  return state === "waiting" && heldUntil > 0;
}

/** The API input of an entry, including files uploaded since. */
export function inputOf({ input, files }: OutboxEntry): CommentInput & FeedElementInput & Partial<Omit<MessageEntryInput, "body">> {
  if (files.length === 0) return input;
  const { capabilities } = input as FeedElementInput;
  const items = [...(capabilities?.files?.items ?? []), ...files.map(({ id }) => ({ id }))];
  return { ...input, capabilities: { ...capabilities, files: { items } } };
}

const KINDS: readonly unknown[] = ["post", "comment", "message"] satisfies EntryKind[];
const STATES: readonly unknown[] = ["waiting", "sending", "looking", "unclear", "refused"] satisfies EntryState[];

/** Validates a stored entry; null if it is malformed. */
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
    heldUntil: Number.isFinite(entry.heldUntil) ? Number(entry.heldUntil) : 0,
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
