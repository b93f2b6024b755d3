import { asCount, asObject, asPlainLine, asText, loosesOf, type Loose, looseOf, objectsOf } from "~/lib/readers.ts";
import { getEach } from "./batch.ts";
import type { Connection } from "./connection.ts";
import type { RecordSummary, Reference } from "./contract/actors.ts";
import type { FollowerPage } from "./contract/people.ts";
import type { TopicPage } from "./contract/topics.ts";
import type { RecordUi } from "./contract/record-ui.ts";
import { ConnectError } from "./errors.ts";
import { isId, toId18 } from "./ids.ts";
import { meaningOf } from "./meaning.ts";
import { recordTopicsPath } from "./topics.ts";

/** A field of a record as people read it. */
export interface RecordFact {
  label: string;
  text: string;
  /** The id that the field names, such as the owner's. */
  id: string | null;
}

/** What people need to recognise a record. */
export interface RecordDetail {
  /** 18 characters. */
  id: string;
  /** "" if the org does not say. */
  name: string;
  /** What the org calls its object, such as "Case"; "" if it does not say. */
  label: string;
  /** The object's colour, six hex digits without #. */
  color: string | null;
  iconUrl: string | null;
  /** The fields of its compact layout, without the name and without empty ones. */
  facts: readonly RecordFact[];
  /** The reference to delete to unfollow; null if not following; undefined if the org does not say. */
  mySubscription?: Reference | null;
  followersCount?: number | null;
  /** The topics that it is under; undefined if the org does not say. */
  topics?: TopicPage["topics"];
  canAssignTopics?: boolean;
}

/**
 * One record of any object, who follows it, and its topics: two calls, or three for objects that the UI API does not know.
 *
 * @param id 18 characters
 * @throws ConnectError, "not-found" too where this person may not see it
 */
export async function getRecordDetail(connection: Connection, id: string, signal?: AbortSignal): Promise<RecordDetail> {
  const beside = getBeside(connection, id);
  return { ...(await getFacts(connection, id, signal)), ...(await beside) };
}

async function getFacts(connection: Connection, id: string, signal?: AbortSignal): Promise<RecordDetail> {
  try {
    return factsOf(await getRecordUi(connection, id, signal), id);
  } catch (error) {
    const isUnknownObject = meaningOf(error).isFinal && (error as { kind?: unknown }).kind !== "not-found";
    if (!isUnknownObject) throw error;
    return getSummary(connection, id, signal);
  }
}

/** Its properties are named by the org's fields, so that the rules for the properties of Chatter's answers do not hold. */
async function getRecordUi(connection: Connection, id: string, signal?: AbortSignal): Promise<RecordUi> {
  const response = await connection.call("GET", `/ui-api/record-ui/${id}?layoutTypes=Compact&modes=View`, { signal });
  const answer = looseOf(await response.json().catch(() => null));
  if (!answer) throw new ConnectError("malformed", "The org sent a record that cannot be read.", response.status);
  return answer;
}

/** What Chatter knows of a record. Its feed can be read even where this cannot. */
async function getSummary(connection: Connection, id: string, signal?: AbortSignal): Promise<RecordDetail> {
  const summary = await connection.get<RecordSummary>(`/chatter/records/${id}`, signal).catch(() => null);
  return {
    id,
    name: asPlainLine(summary?.name),
    label: asPlainLine(asObject(summary?.entityLabel)?.label),
    color: asText(summary?.motif?.color) || null,
    iconUrl: asText(summary?.motif?.largeIconUrl) || null,
    facts: [],
  };
}

/** Source: `GET /chatter/records/{id}/followers` and `/connect/records/{id}/topics`, as far as they can be read. */
async function getBeside(connection: Connection, id: string): Promise<Partial<RecordDetail>> {
  const paths = [`/chatter/records/${id}/followers?pageSize=1`, recordTopicsPath(id)];
  const [first, second] = await getEach<FollowerPage & TopicPage>(connection, paths);
  const followers = first?.status === "fulfilled" ? first.value : null;
  const page = second?.status === "fulfilled" ? second.value : null;
  return {
    ...(followers && { mySubscription: asObject(followers.mySubscription), followersCount: asCount(followers.total) }),
    ...(page && { topics: objectsOf(page.topics), canAssignTopics: page.canAssignTopics !== false }),
  };
}

/** Reads one record from an answer of the UI API. */
export function factsOf(answer: RecordUi, id: string): RecordDetail {
  const record = looseOf(looseOf(answer.records)?.[id]);
  const type = asText(record?.apiName);
  const values = looseOf(record?.fields) ?? {};
  const info = looseOf(looseOf(answer.objectInfos)?.[type]);
  const theme = looseOf(info?.themeInfo);
  const nameField = nameFieldOf(info);
  return {
    id,
    name: shown(values[nameField]),
    label: asPlainLine(info?.label) || type,
    color: asText(theme?.color) || null,
    iconUrl: asText(theme?.iconUrl) || null,
    facts: itemsOf(looseOf(looseOf(answer.layouts)?.[type])).flatMap(({ apiName, label }) => {
      const text = shown(values[apiName]) || shown(values[relationOf(apiName)]);
      return apiName === nameField || text === "" ? [] : [{ label, text, id: idIn(values[apiName]) }];
    }),
  };
}

function nameFieldOf(info: Loose | null): string {
  const names = Array.isArray(info?.nameFields) ? info.nameFields.map(asText) : [];
  return names.includes("Name") ? "Name" : (names[0] ?? "Name");
}

/** The layout's fields in order. Record types and modes are not chosen: an answer for one record has one of each. */
function itemsOf(byRecordType: Loose | null): { apiName: string; label: string }[] {
  return valuesOf(byRecordType)
    .flatMap((byLayout) => valuesOf(looseOf(byLayout)?.Compact))
    .flatMap((layout) => loosesOf(looseOf(layout)?.sections))
    .flatMap(({ layoutRows }) => loosesOf(layoutRows))
    .flatMap(({ layoutItems }) => loosesOf(layoutItems))
    .flatMap(({ label, layoutComponents }) => {
      const apiName = asText(loosesOf(layoutComponents)[0]?.apiName);
      return apiName === "" ? [] : [{ apiName, label: asPlainLine(label) || apiName }];
    });
}

function valuesOf(value: unknown): unknown[] {
  return Object.values(looseOf(value) ?? {});
}

/** A value for people. References have their name in the field beside them. */
function shown(field: unknown): string {
  const { displayValue, value } = looseOf(field) ?? {};
  const text = asText(displayValue) || asText(value);
  return isWholeId(text) ? "" : text;
}

/** `OwnerId` and `Owner`, `Plant__c` and `Plant__r`. */
function relationOf(apiName: string): string {
  return apiName.endsWith("__c") ? apiName.replace(/c$/, "r") : apiName.replace(/Id$/, "");
}

function idIn(field: unknown): string | null {
  const value = asText(looseOf(field)?.value);
  return isWholeId(value) ? value : null;
}

/** With its checksum: words of 15 letters look like ids too. */
function isWholeId(text: string): boolean {
  return text.length === 18 && isId(text) && toId18(text.slice(0, 15)) === text;
}
