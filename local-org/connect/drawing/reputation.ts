import { userCounts } from "../../store/users.ts";
import type { Json, Scope } from "../scope.ts";

/** From how many points on, the levels of a new site. */
const LEVELS = [
  ["Newbie", 0],
  ["Novice", 51],
  ["Contributor", 101],
  ["Expert", 301],
] as const;

/** Points for what people do, as a new site counts it: a post, a comment, and a like for either. */
const POINTS = { posts: 10, comments: 5, commentsReceived: 5, likesReceived: 5 } as const;

/** The Reputation of somebody, or null where the site has none. */
export function drawReputation(scope: Scope, userId: string): Json | null {
  if (!scope.context.rules?.reputation) return null;
  const counts = userCounts(scope.db, userId);
  const kinds = Object.keys(POINTS) as (keyof typeof POINTS)[];
  const points = kinds.reduce((sum, kind) => sum + counts[kind] * POINTS[kind], 0);
  const number = LEVELS.findLastIndex(([, least]) => points >= least);
  return {
    reputationLevel: {
      levelImageUrl: `${scope.context.baseUrl}/img/reputation/${number + 1}.png`,
      levelLabel: LEVELS[number]?.[0] ?? null,
      levelNumber: number + 1,
    },
    reputationPoints: points,
    url: scope.url(`/chatter/users/${userId}/reputation`),
  };
}
