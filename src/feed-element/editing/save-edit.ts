import type { Comment } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { editComment, editFeedElement, getComment, getElementAlone } from "~/connect/editing.ts";
import { change, effect, scopeOf } from "~/data/change.ts";
import { draftSlot } from "~/data/drafts.ts";
import { COMMENTS, FEED_ELEMENTS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import type { Kind } from "~/data/records.ts";
import { perStore, type Store } from "~/data/store.ts";
import { bodyOfDraft } from "~/editor/body-of-draft.ts";
import { segmentsOf, trimmed } from "~/editor/message-draft.ts";
import { asObject } from "~/lib/readers.ts";
import { editField, openField } from "../open-fields.ts";
import { draftOf, EDIT_DRAFT, type Editable, type EditDraft } from "./edit-draft.ts";

/** What is edited: a post or a comment. */
export type EditedKind = "post" | "comment";

type Answer = Pick<FeedElement & Comment, "body" | "modifiedDate" | "header"> & Editable;

/** Somebody has changed it since it was opened. */
export class ChangedMeanwhile extends Error {
  override readonly name = "ChangedMeanwhile";
  readonly now: Editable;

  /** @param now what the org has */
  constructor(now: Editable) {
    super("It was changed since it was opened.");
    this.now = now;
  }
}

/** Why what was edited could not be saved, by id. */
export const editProblems = perStore(() => new Map<string, unknown>());

const kindOf = (kind: EditedKind) => (kind === "post" ? FEED_ELEMENTS : COMMENTS) as Kind<Answer>;

/**
 * Saves what was edited. It shows at once. The org is asked first whether it still has what was opened; where it has
 * not, or refuses, the field is back with the words and the reason.
 */
export function saveEdit(store: Store, kind: EditedKind, id: string, draft: EditDraft): void {
  const record = kindOf(kind);
  const slot = draftSlot(store, editField(id), EDIT_DRAFT);
  slot.set(draft);
  editProblems(store).delete(id);
  void change<Answer>(store, {
    scope: scopeOf("edit", record, id),
    effects: [
      effect<Answer, Answer>(record, id, {
        show: (before) => withWords(before, draft),
        confirm: (before, answer) => withAnswer(withWords(before, draft), answer),
        tell: ({ body, capabilities }) => ({ type: "part", kind: record.name, id, part: { body, capabilities: editedIn(capabilities) } }),
      }),
    ],
    send: () => send(store, kind, id, draft),
    onDone: () => slot.clear(),
    onRefused(error) {
      editProblems(store).set(id, error);
      openField(store, editField(id));
    },
    reread: async () => receiveEdited(store, kind, id, await read(store, kind, id)),
  });
}

/** Keeps what the org has of something that was read to be edited. */
export function receiveEdited(store: Store, kind: EditedKind, id: string, now: Editable): void {
  receive(store, kindOf(kind), { ...now, id }, store.records.tick());
}

function read({ connection }: Store, kind: EditedKind, id: string): Promise<Editable> {
  return kind === "post" ? getElementAlone(connection, id) : getComment(connection, id);
}

async function send(store: Store, kind: EditedKind, id: string, { title, message, opened }: EditDraft): Promise<Answer> {
  const now = await read(store, kind, id);
  if (draftOf(now).opened !== opened) throw new ChangedMeanwhile(now);
  const body = { messageSegments: segmentsOf(trimmed(message)) };
  if (kind === "comment") return editComment(store.connection, id, { body });
  const question = title === null ? {} : { capabilities: { questionAndAnswers: { questionTitle: title.trim() } } };
  return editFeedElement(store.connection, id, { body, ...question });
}

function withWords<T extends Answer>(before: T, { title, message }: EditDraft): T {
  const { questionAndAnswers } = (before.capabilities ?? {}) as NonNullable<FeedElement["capabilities"]>;
  const question = title !== null && questionAndAnswers ? { questionAndAnswers: { ...questionAndAnswers, questionTitle: title } } : {};
  return { ...before, body: bodyOfDraft(trimmed(message)), capabilities: { ...before.capabilities, ...question } };
}

/** The record with what the answer says of what was edited; as it is where that is nothing. */
function withAnswer(before: Answer, answer: Answer): Answer {
  if (!asObject(answer)?.body) return before;
  return { ...before, body: answer.body, capabilities: { ...before.capabilities, ...editedIn(answer.capabilities) } };
}

/** The capabilities that an edit can change. */
function editedIn(capabilities: Answer["capabilities"]): object {
  const names = ["edit", "questionAndAnswers", "topics"];
  return Object.fromEntries(Object.entries(capabilities ?? {}).filter(([name]) => names.includes(name)));
}
