import { elementRow, elementRows } from "../../store/element-rows.ts";
import type { FeedElementRow } from "../../store/rows.ts";
import type { Json, Scope } from "../scope.ts";
import { drawActor, drawReference } from "./actor.ts";
import { drawHeader } from "./header.ts";
import { type LoadedElement, loadElements } from "./loaded-element.ts";
import { drawBody, EMPTY_BODY } from "./message-body.ts";
import { drawFlagCounts } from "./moderation.ts";
import { photoPath } from "./photo.ts";
import { drawPin, drawStandardCapabilities } from "./standard-capabilities.ts";
import { drawStoredCapabilities } from "./stored-capabilities.ts";

/** How much comes with each element. */
export interface ElementOptions {
  recentCommentCount: number;
  elementsPerBundle: number;
}

export const USUAL_OPTIONS: ElementOptions = { recentCommentCount: 3, elementsPerBundle: 3 };

/** Types that a person made, by hand. The others are the org's own: nobody shares or deletes them. */
const POSTS = new Set(["TextPost", "LinkPost", "ContentPost", "PollPost", "QuestionPost", "AdvancedTextPost", "UserStatus"]);

/** Types whose body is null rather than an object of nulls. */
const BODILESS = new Set(["TrackedChange"]);

/** Whether the org made the element by itself, out of something that happened. */
export function isSystemEvent(element: FeedElementRow): boolean {
  return element.is_event === 1 || !POSTS.has(element.type);
}

/** Whether people can share the element. */
export function isSharable(element: FeedElementRow): boolean {
  return !isSystemEvent(element) && element.visibility === "AllUsers" && element.is_direct_message === 0;
}

/** One feed element on the wire. */
export function drawFeedElement(scope: Scope, element: FeedElementRow, options = USUAL_OPTIONS): Json {
  const drawn = drawFeedElements(scope, [element], options)[0];
  if (!drawn) throw new Error("As many elements are drawn as were given.");
  return drawn;
}

/** Feed elements on the wire, in this order. Looks everything up for all of them at once. */
export function drawFeedElements(scope: Scope, elements: readonly FeedElementRow[], options = USUAL_OPTIONS): Json[] {
  return loadElements(scope, elements, options.recentCommentCount).map((element) =>
    element.row.feed_element_type === "FeedItem" ? drawFeedItem(scope, element) : drawGeneric(scope, element, options),
  );
}

/** What elements of all types have. */
function drawCommon(scope: Scope, { row, stored }: LoadedElement): Json {
  return {
    body: row.body_json === null ? drawNoBody(row) : drawBody(scope, row.body_json, row.is_rich_text === 1),
    createdDate: scope.date(row.created_at),
    feedElementType: row.feed_element_type,
    header: drawHeader(scope, row, stored),
    id: row.id,
    modifiedDate: scope.date(row.modified_at),
    parent: drawActor(scope, row.parent_id),
    relativeCreatedDate: scope.relativeDate(row.created_at),
    url: scope.url(`/chatter/feed-elements/${row.id}`),
  };
}

function drawNoBody(row: FeedElementRow): Json | null {
  return BODILESS.has(row.type) ? null : EMPTY_BODY;
}

function drawFeedItem(scope: Scope, element: LoadedElement): Json {
  const { row, engagement } = element;
  const parent = drawActor(scope, row.parent_id);
  const canManage = parent?.myRole === "GroupOwner" || parent?.myRole === "GroupManager";
  const pin = drawPin(scope, element, canManage);
  const actor = scope.user(row.actor_id);
  const moderationFlags = drawFlagCounts(scope, row.id, `/chatter/feed-elements/${row.id}/capabilities/moderation`);
  const shared = row.original_element_id === null ? null : elementRow(scope.db, row.original_element_id);
  // Who may not see the shared element is not told whose it is.
  const original = shared && scope.visibility.canSee(shared) ? shared : null;
  return {
    ...drawCommon(scope, element),
    actor: drawActor(scope, row.actor_id),
    capabilities: sorted({
      ...drawStandardCapabilities(scope, element),
      ...drawStoredCapabilities(scope, element),
      ...(pin ? { pin } : {}),
      ...(moderationFlags ? { moderation: { moderationFlags } } : {}),
    }),
    clientInfo: row.client_name === null ? null : { applicationName: row.client_name, applicationUrl: row.client_url },
    event: row.is_event === 1,
    hasVerifiedComment: engagement.hasVerifiedComment,
    isDeleteRestricted: isSystemEvent(row),
    isSharable: isSharable(row),
    originalFeedItem: original && drawReference(scope, original.id),
    originalFeedItemActor: original && drawActor(scope, original.actor_id),
    photoUrl: scope.photoUrl(photoPath(row.actor_id, actor?.photo_version_id ?? null, "T")),
    type: row.type,
    visibility: row.visibility,
  };
}

/** Bundles and recommendations: without actor and without what people can do. */
function drawGeneric(scope: Scope, element: LoadedElement, options: ElementOptions): Json {
  const stored = drawStoredCapabilities(scope, element);
  const bundle = element.stored.bundle;
  const capabilities = bundle ? { ...stored, bundle: drawBundle(scope, element.row.id, bundle, options) } : stored;
  return { ...drawCommon(scope, element), capabilities: sorted(capabilities) };
}

/** A BundleCapability with all changes, and the first elements of the bundle. */
function drawBundle(scope: Scope, bundleId: string, ids: readonly string[], options: ElementOptions): Json {
  const all = drawBundled(scope, ids, options);
  const elements = all.slice(0, options.elementsPerBundle);
  const resource = `/chatter/feed-elements/${bundleId}/capabilities/bundle/feed-elements`;
  const hasMore = elements.length > 0 && ids.length > elements.length;
  const changes = all.flatMap(
    ({ capabilities }) => (capabilities as { trackedChanges?: { changes: Json[] } }).trackedChanges?.changes ?? [],
  );
  return {
    bundleType: "TrackedChangeBundle",
    changes,
    page: {
      currentPageToken: null,
      currentPageUrl: scope.url(resource),
      elements,
      isModifiedToken: null,
      isModifiedUrl: null,
      nextPageToken: hasMore ? "1" : null,
      nextPageUrl: hasMore ? scope.url(`${resource}?page=1&pageSize=${options.elementsPerBundle}`) : null,
      updatesToken: null,
      updatesUrl: null,
    },
    totalElements: ids.length,
  };
}

/** The bundled elements with these ids, in this order; those that are gone are left out. */
export function drawBundled(scope: Scope, ids: readonly string[], options: ElementOptions): Json[] {
  const rows = elementRows(scope.db, ids);
  return drawFeedElements(
    scope,
    ids.flatMap((id) => rows.get(id) ?? []),
    options,
  );
}

function sorted(properties: Json): Json {
  return Object.fromEntries(Object.entries(properties).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
