import { createFeedElement } from "../store/feed-elements.ts";
import { newId, PREFIX } from "../store/ids.ts";
import type { FieldChangePart, StoredChange, StoredSegment } from "../store/segments.ts";
import { addRecordTopic } from "../store/record-topics.ts";
import { run } from "../store/statements.ts";
import { topicIdOf } from "../store/topics.ts";
import type { RecordContent } from "./content/shapes.ts";
import type { Job } from "./jobs.ts";
import type { World } from "./world.ts";

const PREFIXES = {
  Account: PREFIX.account,
  Case: PREFIX.case,
  Contact: PREFIX.contact,
  Opportunity: PREFIX.opportunity,
  Task: PREFIX.task,
  Test_Ride__c: PREFIX.testRide,
};

/** Changes of one record that lie closer than this are bundled. */
const BUNDLED_WITHIN = 4 * 60 * 60_000;

/** Writes the records; returns the posts about their making and their changes. */
export function seedRecords(world: World, records: readonly RecordContent[]): Job[] {
  const { db, names, clock } = world;
  return records.flatMap((record) => {
    const id = newId(db, PREFIXES[record.type]);
    names.add(record.key, id, record.name);
    const at = clock.at(record.at, world.utcOffsets.get(record.owner));
    const ownerId = names.id(record.owner);
    const fields = record.fields.map((field) => {
      const [name, label, value] = field.split("|");
      return { name, label, value };
    });
    run(
      db,
      "INSERT INTO record (id, type, name, owner_id, fields_json, created_at, viewers_json) VALUES (?, ?, ?, ?, ?, ?, ?)",
      id,
      record.type,
      record.name,
      ownerId,
      JSON.stringify(fields),
      at,
      record.visibleTo === undefined ? null : JSON.stringify(record.visibleTo.split(" ").map((key) => names.id(key))),
    );
    const { shown } = record;
    const created: Job = {
      at,
      write: () =>
        createFeedElement(db, {
          type: "CreateRecordEvent",
          actorId: ownerId,
          parentId: id,
          segments: null,
          capabilities: shown && { recordSnapshot: { recordId: id, fields: [...shown] } },
          createdAt: at,
        }),
    };
    return [...(shown ? [created] : []), ...changeJobs(world, id, changesOf(world, record))];
  });
}

/** Puts the records under their topics, once posts have made these. */
export function seedRecordTopics({ db, names, clock }: World, records: readonly RecordContent[]): void {
  for (const { key, topics = [] } of records) {
    for (const name of topics) addRecordTopic(db, names.id(key), topicIdOf(db, name, clock.now), clock.now);
  }
}

interface Change {
  at: number;
  actorId: string;
  changes: StoredChange[];
}

/** What was changed at the same time by the same person is one change of several fields. */
function changesOf({ clock, names, utcOffsets }: World, record: RecordContent): Change[] {
  const found = new Map<string, Change>();
  for (const line of record.changes ?? []) {
    const [when = "", who = "", fieldName = "", from = "", to = ""] = line.split("|");
    const key = `${when}|${who}`;
    const change = found.get(key) ?? { at: clock.at(when, utcOffsets.get(who)), actorId: names.id(who), changes: [] };
    change.changes.push({ fieldName, oldValue: from === "(none)" ? null : from, newValue: to });
    found.set(key, change);
  }
  return [...found.values()].toSorted((one, other) => one.at - other.at);
}

function changeJobs({ db }: World, recordId: string, changes: readonly Change[]): Job[] {
  const bundles: Change[][] = [];
  for (const change of changes) {
    const last = bundles.at(-1)?.at(-1);
    if (last && change.at - last.at < BUNDLED_WITHIN) bundles.at(-1)?.push(change);
    else bundles.push([change]);
  }
  return bundles.flatMap((bundle) => {
    const ids: string[] = [];
    const single = bundle.map((change): Job => ({
      at: change.at,
      write: () => {
        const id = createFeedElement(db, {
          type: "TrackedChange",
          actorId: change.actorId,
          parentId: recordId,
          segments: bodyOf(change.changes),
          capabilities: { trackedChanges: change.changes },
          createdAt: change.at,
        });
        ids.unshift(id);
      },
    }));
    const last = bundle.at(-1);
    if (bundle.length === 1 || !last) return single;
    const { at, actorId } = last;
    const write = (): void =>
      void createFeedElement(db, { actorId, parentId: recordId, segments: null, capabilities: { bundle: ids }, createdAt: at });
    return [...single, { at, write }];
  });
}

/** Changes of many fields are told in the body, too: the first two, and how many more. */
function bodyOf(changes: readonly StoredChange[]): StoredSegment[] | null {
  if (changes.length < 3) return null;
  const parts = changes.map(partsOf);
  const named = parts.slice(0, 2).flatMap((segments): StoredSegment[] => [
    { type: "FieldChange", segments },
    { type: "Text", text: "\n" },
  ]);
  return [...named, { type: "MoreChanges", changes: parts.slice(2) }];
}

function partsOf({ fieldName, oldValue, newValue }: StoredChange): FieldChangePart[] {
  return [
    { type: "FieldChangeName", text: fieldName },
    ...(oldValue === null
      ? []
      : [{ type: "Text", text: " from " } as const, { type: "FieldChangeValue", text: oldValue, valueType: "OldValue" } as const]),
    { type: "Text", text: " to " },
    { type: "FieldChangeValue", text: newValue ?? "", valueType: "NewValue" },
  ];
}
