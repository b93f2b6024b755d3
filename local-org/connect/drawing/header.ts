import type { FeedElementRow } from "../../store/rows.ts";
import type { FieldChangePart, StoredCapabilities, StoredChange } from "../../store/segments.ts";
import type { Json, Scope } from "../scope.ts";
import { drawEntityLink } from "./actor.ts";
import { drawMessage } from "./message-body.ts";
import { record } from "./record.ts";
import { drawFieldChange, drawMoreChanges } from "./segments.ts";

/** How many changed fields a header names. */
const NAMED_CHANGES = 2;

/** The header of an element: its parent where that is not its actor, its actor, and what happened where nobody wrote it. Bundles name who changed the record. */
export function drawHeader(scope: Scope, element: FeedElementRow, capabilities: StoredCapabilities): Json {
  if (element.feed_element_type === "Recommendation") return drawMessage([text(scope.phrases.recommended)]);
  const parent = drawEntityLink(scope, element.parent_id);
  const actor = drawEntityLink(scope, element.actor_id);
  if (element.feed_element_type === "Bundle") return drawMessage([actor, text(scope.phrases.updatedRecord)]);
  const who = element.parent_id === element.actor_id || element.is_direct_message ? [actor] : [parent, text(" — "), actor];
  return drawMessage([...who, ...drawEvent(scope, element, capabilities)]);
}

function text(words: string): Json {
  return { text: words, type: "Text" };
}

function drawEvent(scope: Scope, element: FeedElementRow, { trackedChanges }: StoredCapabilities): Json[] {
  switch (element.type) {
    case "CreateRecordEvent":
      return [text(scope.phrases.createdRecord(record(scope, element.parent_id)?.type ?? "Record"))];
    case "CollaborationGroupCreated":
      return [text(scope.phrases.createdGroup)];
    case "CollaborationGroupUnarchived":
      return [text(scope.phrases.unarchivedGroup)];
    case "TrackedChange":
      return trackedChanges ? drawChanges(scope, trackedChanges) : [];
    default:
      return [];
  }
}

function drawChanges(scope: Scope, changes: readonly StoredChange[]): Json[] {
  const parts = changes.map((change) => partsOf(scope, change));
  const named = parts.slice(0, NAMED_CHANGES).flatMap((part, index) => [...(index > 0 ? [text(", ")] : []), drawFieldChange(part)]);
  const rest = parts.slice(NAMED_CHANGES);
  return [text(scope.phrases.changed), ...named, ...(rest.length > 0 ? [text(", "), drawMoreChanges(scope, rest)] : [])];
}

function partsOf(scope: Scope, { fieldName, oldValue, newValue }: StoredChange): FieldChangePart[] {
  const parts: FieldChangePart[] = [{ type: "FieldChangeName", text: fieldName }];
  if (oldValue !== null) {
    parts.push({ type: "Text", text: scope.phrases.from }, { type: "FieldChangeValue", text: oldValue, valueType: "OldValue" });
  }
  if (newValue !== null) {
    parts.push({ type: "Text", text: scope.phrases.to }, { type: "FieldChangeValue", text: newValue, valueType: "NewValue" });
  }
  return parts;
}
