import fc from "fast-check";
import { expect, test } from "vitest";
import type { RecordUi } from "./contract/record-ui.ts";
import { ConnectError, type ConnectErrorKind } from "./errors.ts";
import { factsOf, getRecordDetail } from "./record-detail.ts";
import { testConnection } from "~/testing/test-sign-in.ts";

const ID = "500000000000001AAA";
const OWNER = "005000000000001AAA";

const item = (apiName: string, label: string) => ({
  layoutItems: [{ label, layoutComponents: [{ apiName, componentType: "Field", label }] }],
});

const ANSWER: RecordUi = {
  layouts: {
    Case: {
      "012000000000000AAA": {
        Compact: {
          View: {
            sections: [
              {
                layoutRows: [
                  item("CaseNumber", "Case Number"),
                  item("Status", "Status"),
                  item("Amount", "Amount"),
                  item("Plant__c", "Plant"),
                  item("OwnerId", "Owner"),
                  item("Empty", "Empty"),
                ],
              },
            ],
          },
        },
      },
    },
  },
  objectInfos: {
    Case: { apiName: "Case", label: "Fall", nameFields: ["CaseNumber"], themeInfo: { color: "F2CF5B", iconUrl: "https://x/case.png" } },
  },
  records: {
    [ID]: {
      apiName: "Case",
      id: ID,
      fields: {
        CaseNumber: { displayValue: null, value: "00001042" },
        Status: { displayValue: "Neu", value: "New" },
        Amount: { displayValue: "12,50 €", value: 12.5 },
        Plant__c: { displayValue: null, value: "a0J000000000001EAA" },
        Plant__r: { displayValue: "Werk Süd", value: { id: "a0J000000000001EAA" } },
        OwnerId: { displayValue: null, value: OWNER },
        Owner: { displayValue: "Ada", value: { id: OWNER } },
        Empty: { displayValue: null, value: null },
      },
    },
  },
};

test("a record is told by its object, name and compact layout, in the org's words", () => {
  expect(factsOf(ANSWER, ID)).toEqual({
    id: ID,
    name: "00001042",
    label: "Fall",
    color: "F2CF5B",
    iconUrl: "https://x/case.png",
    facts: [
      { label: "Status", text: "Neu", id: null },
      { label: "Amount", text: "12,50 €", id: null },
      { label: "Plant", text: "Werk Süd", id: "a0J000000000001EAA" },
      { label: "Owner", text: "Ada", id: OWNER },
    ],
  });
});

test("a word of as many letters as an id is a word", () => {
  const fields = { CaseNumber: { value: "Straßenbahnhalt" }, Status: { value: "Unternehmensweb" } };
  const { name, facts } = factsOf({ ...ANSWER, records: { [ID]: { apiName: "Case", fields } } }, ID);
  expect([name, facts]).toEqual(["Straßenbahnhalt", [{ label: "Status", text: "Unternehmensweb", id: null }]]);
});

test("whatever the org sends breaks nothing", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), (layouts, objectInfos, records) => {
      for (const answer of [
        { layouts, objectInfos, records },
        { ...ANSWER, layouts },
        { ...ANSWER, objectInfos },
        { ...ANSWER, records },
      ]) {
        expect(factsOf(answer as RecordUi, ID).id).toBe(ID);
      }
    }),
  );
});

/** An org where these calls fail. */
function org(failing: Partial<Record<string, ConnectErrorKind>>) {
  const check = (path: string) => {
    const kind = Object.entries(failing).find(([part]) => path.includes(part))?.[1];
    if (kind) throw new ConnectError(kind, "");
  };
  return testConnection({
    async call(_method, path) {
      check(path);
      return Response.json(ANSWER);
    },
    async get<T>(path: string): Promise<T> {
      check(path);
      if (path.includes("/followers")) return { followers: [], mySubscription: { id: "0E8000000000001AAA" }, total: 3 } as T;
      if (path.includes("/topics")) return { canAssignTopics: true, topics: [{ id: "0TO000000000001AAA", name: "Battery" }] } as T;
      return { name: "Call Petra", entityLabel: { label: "Task" }, motif: { color: "3BA755" } } as T;
    },
    // This org has no batches: each is read by itself.
    send: () => Promise.reject(new ConnectError("not-found", "")),
    resolve: (path) => `https://acme.my.salesforce.com/services/data/v67.0${path}`,
  });
}

test("who follows it is read along, and missed by nobody where that fails", async () => {
  expect(await getRecordDetail(org({}), ID)).toMatchObject({
    name: "00001042",
    followersCount: 3,
    mySubscription: { id: "0E8000000000001AAA" },
  });
  expect((await getRecordDetail(org({ followers: "forbidden" }), ID)).mySubscription).toBeUndefined();
});

test("its topics are read along, and where they cannot be read, they cannot be changed", async () => {
  expect(await getRecordDetail(org({}), ID)).toMatchObject({ topics: [{ name: "Battery" }], canAssignTopics: true });
  const { topics, canAssignTopics } = await getRecordDetail(org({ topics: "disabled" }), ID);
  expect([topics, canAssignTopics]).toEqual([undefined, undefined]);
});

test("an object that the UI API does not know has what Chatter knows of it, if anything", async () => {
  expect(await getRecordDetail(org({ "ui-api": "invalid" }), ID)).toMatchObject({ name: "Call Petra", label: "Task", facts: [] });
  const none = await getRecordDetail(org({ "ui-api": "invalid", "records/500000000000001AAA": "not-found" }), ID);
  expect(none).toMatchObject({ id: ID, name: "", facts: [] });
});

test.each(["not-found", "offline", "limit", "expired"] as const)("%s is an error, not a record without a name", async (kind) => {
  await expect(getRecordDetail(org({ "ui-api": kind }), ID)).rejects.toMatchObject({ kind });
});

test("an answer that is no record is an error", async () => {
  const connection = { ...org({}), call: async () => new Response("<html>") };
  await expect(getRecordDetail(connection, ID)).rejects.toMatchObject({ kind: "malformed" });
});
