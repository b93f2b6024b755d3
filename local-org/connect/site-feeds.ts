import { flaggedElementIds, managedElementIds } from "../store/moderation.ts";
import { moderates } from "./drawing/moderation.ts";
import { ApiError } from "./errors.ts";
import type { FeedType } from "./feed-types.ts";
import type { Scope } from "./scope.ts";

/**
 * A feed that only sites have; null where there is none of this name, or this is no site.
 *
 * @throws ApiError 403 for feeds of moderators, where who asks is none
 */
export function siteFeedOf(scope: Scope, type: string): FeedType | null {
  if (!scope.context.rules) return null;
  switch (type) {
    case "home": {
      const managed = managedElementIds(scope.db);
      return { ...all(type, (id) => managed.has(id)), hasRelevance: true, hasUpdates: true };
    }
    case "moderation":
    case "direct-message-moderation": {
      if (!moderates(scope)) throw new ApiError(403, "INSUFFICIENT_ACCESS", "You do not have permission to moderate this site.");
      const flagged = flaggedElementIds(scope.db);
      const wanted = Number(type === "direct-message-moderation");
      return { ...all(type, (id, isDirect) => flagged.has(id) && isDirect === wanted), hasOldestFirst: true };
    }
    default:
      return null;
  }
}

function all(path: string, accepts: (id: string, isDirectMessage: number) => boolean): FeedType {
  return { path, sources: () => [{ kind: "all" }], accepts: (element) => accepts(element.id, element.is_direct_message) };
}
