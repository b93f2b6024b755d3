import { entityLabel, record } from "./drawing/record.ts";
import { motifOf } from "./drawing/motif.ts";
import { fieldsOf, type RecordField } from "../store/records.ts";
import type { RecordRow } from "../store/rows.ts";
import { ApiError, illegalParameter, notFound } from "./errors.ts";
import { answer, checkedId, createRoutes } from "./route.ts";
import type { Json, Scope } from "./scope.ts";

/** The master record type: what records have that have no type of their own. */
const MASTER = "012000000000000AAA";

/** Objects with a feed that this API does not know. */
const UNSUPPORTED = new Set(["Task"]);

/** A compact layout has a few fields. */
const COMPACT_FIELDS = 5;

const LAYOUTS = ["Compact", "Full"];

/**
 * The UI API's `/ui-api/record-ui/{ids}`: layouts, labels and values of one or several records, as who asks may see
 * them. Not below `/connect/communities`.
 */
export const recordUi = createRoutes();

recordUi.get("/ui-api/record-ui/:ids", (c) => {
  const scope = c.get("scope");
  const layoutTypes = (c.req.query("layoutTypes") ?? "Full").split(",");
  const unknown = layoutTypes.find((type) => !LAYOUTS.includes(type));
  if (unknown !== undefined) throw illegalParameter("layoutTypes", unknown);
  const found = c.req
    .param("ids")
    .split(",")
    .map((id) => findRecord(scope, checkedId(id)));
  return answer(c, {
    eTag: null,
    layoutUserStates: {},
    layouts: byType(found, (each) => ({
      [MASTER]: Object.fromEntries(layoutTypes.map((type) => [type, { View: drawLayout(each, type) }])),
    })),
    objectInfos: byType(found, (each) => drawObjectInfo(scope, each)),
    records: Object.fromEntries(found.map((each) => [each.id, drawRecord(scope, each)])),
  });
});

/**
 * @throws ApiError 404 where there is no such record for who asks, 400 where this API does not know its object
 */
function findRecord(scope: Scope, id: string): RecordRow {
  const found = record(scope, id);
  if (!found) throw notFound();
  if (UNSUPPORTED.has(found.type)) throw new ApiError(400, "INVALID_TYPE", `Object ${found.type} is not supported in UI API`);
  return found;
}

function byType(records: readonly RecordRow[], draw: (record: RecordRow) => Json): Json {
  return Object.fromEntries(records.map((each) => [each.type, draw(each)]));
}

function drawLayout(found: RecordRow, layoutType: string): Json {
  const fields = fieldsOf(found).slice(0, layoutType === "Compact" ? COMPACT_FIELDS - 1 : undefined);
  const items = [
    layoutItem("Name", `${entityLabel(found.type).label} Name`),
    ...fields.map(({ name, label }) => layoutItem(name, label)),
    layoutItem("OwnerId", "Owner"),
  ];
  return {
    eTag: "layout",
    id: null,
    layoutType,
    mode: "View",
    sections: [
      {
        collapsible: false,
        columns: 1,
        heading: null,
        id: "section",
        layoutRows: items.map((item) => ({ layoutItems: [item] })),
        rows: items.length,
        useHeading: false,
      },
    ],
  };
}

function layoutItem(apiName: string, label: string): Json {
  return {
    editableForNew: false,
    editableForUpdate: false,
    label,
    layoutComponents: [{ apiName, componentType: "Field", label }],
    lookupIdApiName: apiName === "OwnerId" ? "OwnerId" : null,
    required: false,
    sortable: false,
  };
}

function drawObjectInfo({ context }: Scope, found: RecordRow): Json {
  const { color, largeIconUrl } = motifOf(found.id);
  const info = (field: RecordField): [string, Json] => [
    field.name,
    { apiName: field.name, dataType: field.type ?? "String", label: field.label },
  ];
  return {
    apiName: found.type,
    fields: Object.fromEntries(fieldsOf(found).map(info)),
    keyPrefix: found.id.slice(0, 3),
    ...entityLabel(found.type),
    layoutable: true,
    nameFields: ["Name"],
    themeInfo: { color, iconUrl: `${context.baseUrl}${String(largeIconUrl)}` },
  };
}

function drawRecord(scope: Scope, found: RecordRow): Json {
  const owner = scope.user(found.owner_id);
  const ownerName = owner && `${owner.first_name} ${owner.last_name}`;
  // Text has no display value of its own; what is formatted for people has.
  const value = ({ name, value: text, type }: RecordField): [string, Json] => [
    name,
    { displayValue: type === undefined ? null : text, value: text },
  ];
  return {
    apiName: found.type,
    childRelationships: {},
    eTag: "record",
    fields: {
      ...Object.fromEntries(fieldsOf(found).map(value)),
      Name: { displayValue: null, value: found.name },
      Owner: {
        displayValue: ownerName,
        value: {
          apiName: "User",
          fields: { Id: { displayValue: null, value: found.owner_id }, Name: { displayValue: null, value: ownerName } },
          id: found.owner_id,
        },
      },
      OwnerId: { displayValue: null, value: found.owner_id },
    },
    id: found.id,
    lastModifiedById: found.owner_id,
    lastModifiedDate: scope.date(found.created_at),
    recordTypeInfo: null,
    systemModstamp: scope.date(found.created_at),
  };
}
