import { addFavorite, favoriteRow, removeFavorite, setFavoriteViewed } from "../store/favorites.ts";
import { PREFIX } from "../store/ids.ts";
import type { FavoriteRow } from "../store/rows.ts";
import { topicRow } from "../store/topics.ts";
import { drawFavorite, drawFavorites } from "./drawing/favorite.ts";
import { ApiError, illegalParameter, invalidBody, notFound } from "./errors.ts";
import { answer, type ApiContext, checkedId, createRoutes, flagOf, idParam, readInput, userIdParam } from "./route.ts";
import type { Scope } from "./scope.ts";

/** `/chatter/feeds/favorites/{me}`: searches and topics that a person keeps as feeds. */
export const favorites = createRoutes();

favorites.get("/chatter/feeds/favorites/:user", (c) => answer(c, drawFavorites(ownScope(c))));

favorites.post("/chatter/feeds/favorites/:user", async (c) => {
  const scope = ownScope(c);
  const { searchText, targetId } = await readInput(c);
  const kept = typeof targetId === "string" && targetId !== "" ? readTarget(scope, targetId) : readSearch(searchText);
  const id = addFavorite(scope.db, { ...kept, userId: scope.userId, at: scope.now });
  return answer(c, drawFavorite(scope, ownRow(scope, id)), 201);
});

favorites.patch("/chatter/feeds/favorites/:user/:id", async (c) => {
  const scope = ownScope(c);
  const { id } = findFavorite(c);
  if (flagOf(await readInput(c), "updateLastViewDate")) setFavoriteViewed(scope.db, id, scope.now);
  return answer(c, drawFavorite(scope, ownRow(scope, id)));
});

favorites.delete("/chatter/feeds/favorites/:user/:id", (c) => {
  const { id } = findFavorite(c);
  removeFavorite(c.get("scope").db, id);
  return c.body(null, 204);
});

/** Who asks, where the path names the same person. */
export function ownScope(c: ApiContext): Scope {
  const scope = c.get("scope");
  if (userIdParam(c, "user") === scope.userId) return scope;
  throw new ApiError(403, "INSUFFICIENT_ACCESS", "You do not have access to this feed of another user.");
}

/** The favourite in the path. */
export function findFavorite(c: ApiContext): FavoriteRow {
  return ownRow(ownScope(c), idParam(c));
}

function ownRow({ db, userId }: Scope, id: string): FavoriteRow {
  const favorite = favoriteRow(db, id);
  if (!favorite || favorite.user_id !== userId) throw notFound();
  return favorite;
}

function readTarget(scope: Scope, text: string) {
  const targetId = checkedId(text);
  const topic = targetId.startsWith(PREFIX.topic) ? topicRow(scope.db, targetId) : null;
  if (!topic) throw notFound();
  return { type: "Topic" as const, name: topic.name, searchText: null, targetId };
}

function readSearch(text: unknown) {
  if (typeof text !== "string") throw invalidBody("Specify a searchText or a targetId.");
  if ([...text.replace(/[*?\s]/g, "")].length < 2) throw illegalParameter("searchText", text);
  return { type: "Search" as const, name: text, searchText: text, targetId: null };
}
