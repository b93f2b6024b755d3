import { fieldsOf, recordRow } from "../../store/records.ts";
import type { RecordRow } from "../../store/rows.ts";
import type { Json, Scope } from "../scope.ts";
import { motifOf } from "./motif.ts";
import { drawSubscription } from "./user.ts";

/** What the org calls its objects, by their API names. */
const LABELS: Record<string, readonly [one: string, many: string]> = {
  Account: ["Account", "Accounts"],
  Case: ["Case", "Cases"],
  Contact: ["Contact", "Contacts"],
  Opportunity: ["Opportunity", "Opportunities"],
  Task: ["Task", "Tasks"],
  Test_Ride__c: ["Test Ride", "Test Rides"],
};

/** An object's EntityLabel. */
export function entityLabel(type: string): { label: string; labelPlural: string } {
  const [label, labelPlural] = LABELS[type] ?? [type, `${type}s`];
  return { label, labelPlural };
}

export function record(scope: Scope, id: string): RecordRow | null {
  return scope.once(`record row ${id}`, () => recordRow(scope.db, id, scope.userId));
}

/** A RecordSummary, or null where there is no such record. */
export function drawRecordSummary(scope: Scope, recordId: string): Json | null {
  const found = record(scope, recordId);
  return (
    found && {
      entityLabel: entityLabel(found.type),
      id: found.id,
      motif: motifOf(found.id),
      mySubscription: drawSubscription(scope, found.id),
      name: found.name,
      type: found.type,
      url: scope.url(`/chatter/records/${found.id}`),
    }
  );
}

/** A RecordView with these fields, in this order. */
export function drawRecordView(scope: Scope, recordId: string, fieldNames: readonly string[]): Json | null {
  const found = record(scope, recordId);
  if (!found) return null;
  const fields = new Map(fieldsOf(found).map((field) => [field.name, field]));
  return {
    id: found.id,
    motif: motifOf(found.id),
    mySubscription: drawSubscription(scope, found.id),
    name: found.name,
    relatedListDefinitions: [],
    sections: [
      {
        columnCount: 1,
        columnOrder: "TopDown",
        fields: fieldNames.flatMap((name) => {
          const field = fields.get(name);
          return field ? [{ label: field.label, text: field.value, type: field.type ?? "Text" }] : [];
        }),
        heading: null,
        isCollapsible: null,
      },
    ],
    type: found.type,
    url: null,
  };
}
