import { type FlagRow, flagsOf, isModerator } from "../../store/moderation.ts";
import type { Json, Scope } from "../scope.ts";

const REASONS = { FlagAsInappropriate: "FlaggedByUserAsInappropriate", FlagAsSpam: "FlaggedByUserAsSpam" } as const;

/** Which of the flags on something are drawn. */
export interface FlagPage {
  /** The resource of the flags. */
  resource: string;
  offset: number;
  size: number;
  visibility: string;
}

/** Whether who asks moderates the site. In the org itself nobody does. */
export function moderates(scope: Scope): boolean {
  return scope.context.rules !== null && scope.once("moderates", () => isModerator(scope.db, scope.userId));
}

/** The ModerationFlags of an element, comment or file of a site; null in the org itself. No flag is drawn without a page. */
export function drawModerationFlags(scope: Scope, itemId: string, page: FlagPage): Json | null {
  if (!scope.context.rules) return null;
  const all = flagsOf(scope.db, itemId);
  const seesAll = moderates(scope);
  return {
    flagCount: seesAll ? all.length : null,
    flagCountByReason: seesAll ? countByReason(all) : null,
    flaggedByMe: all.some(({ user_id }) => user_id === scope.userId),
    flags: drawFlags(
      scope,
      all.filter((flag) => (seesAll || isOwnToSee(flag, scope.userId)) && (page.visibility === "" || flag.visibility === page.visibility)),
      page,
    ),
  };
}

function isOwnToSee({ user_id, visibility }: FlagRow, userId: string): boolean {
  return user_id === userId && visibility === "SelfAndModerators";
}

function countByReason(flags: readonly FlagRow[]): Json {
  const counts: Record<string, number> = {};
  for (const { type } of flags) counts[REASONS[type]] = (counts[REASONS[type]] ?? 0) + 1;
  return counts;
}

function drawFlags(scope: Scope, flags: readonly FlagRow[], { resource, offset, size }: FlagPage): Json {
  const next = size > 0 && flags.length > offset + size ? String(offset + size) : null;
  const url = scope.url(resource);
  return {
    currentPageToken: offset > 0 ? String(offset) : null,
    currentPageUrl: offset > 0 ? `${url}?page=${offset}&pageSize=${size}` : url,
    flags: flags.slice(offset, offset + size).map((flag) => ({
      createdBy: flag.user_id,
      createdDate: scope.date(flag.created_at),
      id: flag.id,
      moderationType: flag.type,
      note: flag.note,
      visibility: flag.visibility,
    })),
    nextPageToken: next,
    nextPageUrl: next && `${url}?page=${next}&pageSize=${size}`,
    pageSize: size,
  };
}

/** The flags as they come with what is flagged: counted, and none of them drawn. */
export function drawFlagCounts(scope: Scope, itemId: string, resource: string): Json | null {
  return drawModerationFlags(scope, itemId, { resource, offset: 0, size: 0, visibility: "" });
}
