import { elementRows } from "../store/element-rows.ts";
import { readMarks } from "../store/marks.ts";
import type { StoredCapabilities } from "../store/segments.ts";
import { batchIds, drawBatch } from "./batch-answers.ts";
import { drawBundled, drawFeedElement, drawFeedElements } from "./drawing/feed-element.ts";
import { drawUserSummary } from "./drawing/user.ts";
import { canEditElement } from "./editing.ts";
import { notFound } from "./errors.ts";
import { elementOptions } from "./feed-page.ts";
import { findElement } from "./find-element.ts";
import { numberedPage, pageTokens } from "./paging.ts";
import { answer, type ApiContext, createRoutes } from "./route.ts";
import type { Json } from "./scope.ts";

/** `/chatter/feed-elements/{id}`: one element and what it can do. */
export const feedElements = createRoutes();

feedElements.get("/chatter/feed-elements/batch/:ids", (c) => {
  const scope = c.get("scope");
  const ids = batchIds(c);
  const found = elementRows(scope.db, ids);
  const visible = ids.flatMap((id) => found.get(id) ?? []).filter((element) => scope.visibility.canSee(element));
  const drawn = new Map(drawFeedElements(scope, visible, elementOptions(c)).map((element) => [element.id, element]));
  return answer(
    c,
    drawBatch(
      ids.map((id) => drawn.get(id) ?? null),
      (element) => element,
    ),
  );
});

feedElements.get("/chatter/feed-elements/:id", (c) => answer(c, drawFeedElement(c.get("scope"), findElement(c), elementOptions(c))));

feedElements.get("/chatter/feed-elements/:id/capabilities", (c) => answer(c, drawCapabilities(c)));

feedElements.get("/chatter/feed-elements/:id/capabilities/bundle/feed-elements", (c) => {
  const { id, capabilities_json } = findElement(c);
  const { bundle } = JSON.parse(capabilities_json) as StoredCapabilities;
  if (!bundle) throw notFound();
  const page = numberedPage(c);
  const ids = bundle.slice(page.offset, page.offset + page.limit);
  const urls = pageTokens(c, `/chatter/feed-elements/${id}/capabilities/bundle/feed-elements`, page, ids.length);
  return answer(c, {
    currentPageToken: page.number > 0 ? String(page.number) : null,
    currentPageUrl: urls.currentPageUrl,
    elements: drawBundled(c.get("scope"), ids.slice(0, page.size), elementOptions(c)),
    isModifiedToken: null,
    isModifiedUrl: null,
    nextPageToken: ids.length > page.size ? String(page.number + 1) : null,
    nextPageUrl: urls.nextPageUrl,
    updatesToken: null,
    updatesUrl: null,
  });
});

feedElements.get("/chatter/feed-elements/:id/capabilities/read-by/items", (c) => {
  const scope = c.get("scope");
  const { id } = findElement(c);
  const page = numberedPage(c);
  const marks = readMarks(scope.db, id, page.limit, page.offset);
  const items = marks.slice(0, page.size).map((mark) => ({
    lastReadDateByUser: scope.date(mark.read_at),
    user: drawUserSummary(scope, mark.user_id),
  }));
  return answer(c, { ...pageTokens(c, `/chatter/feed-elements/${id}/capabilities/read-by/items`, page, marks.length), items });
});

feedElements.get("/chatter/feed-elements/:id/capabilities/edit/is-editable-by-me", (c) => {
  const scope = c.get("scope");
  const element = findElement(c);
  return answer(c, {
    areAttachmentsEditableByMe: false,
    feedEntityIsEditableByMe: canEditElement(scope, element),
    feedEntityUrl: scope.url(`/chatter/feed-elements/${element.id}`),
  });
});

feedElements.get("/chatter/feed-elements/:id/capabilities/:name", (c) => answer(c, drawCapability(c, c.req.param("name"))));

function drawCapabilities(c: ApiContext): Json {
  return drawFeedElement(c.get("scope"), findElement(c), elementOptions(c)).capabilities as Json;
}

/**
 * One capability of the element in the path.
 *
 * @param name as in paths, such as `chatter-likes`
 * @throws ApiError 404 where the element does not have it
 */
export function drawCapability(c: ApiContext, name: string): unknown {
  const property = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const capability = drawCapabilities(c)[property];
  if (capability === undefined || capability === null) throw notFound();
  return capability;
}
