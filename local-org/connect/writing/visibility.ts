import { PREFIX } from "../../store/ids.ts";
import { isExternal } from "../../store/users.ts";
import { ApiError } from "../errors.ts";
import type { Scope } from "../scope.ts";

/** Who can see a post: all members of a site too, or those of the company alone. */
export type Visibility = "AllUsers" | "InternalUsers";

/**
 * Who can see a new post. On a person or group it is everybody, for posts of customers too; on anything else those of the
 * company, until they say otherwise.
 *
 * @throws ApiError 400 for what is no visibility, or cannot be chosen there or by who asks
 */
export function readVisibility(scope: Scope, asked: string | null | undefined, parentId: string): Visibility {
  const isOutside = isExternal(scope.user(scope.userId));
  const isForAll = isOutside || parentId.startsWith(PREFIX.user) || parentId.startsWith(PREFIX.group);
  if (asked === null || asked === undefined) return isForAll ? "AllUsers" : "InternalUsers";
  if (asked !== "AllUsers" && asked !== "InternalUsers") {
    throw new ApiError(400, "JSON_PARSER_ERROR", `visibility: "${asked}" is not AllUsers or InternalUsers`);
  }
  if (asked === "InternalUsers" && isForAll) {
    const why = isOutside
      ? "External users can only post with the visibility AllUsers."
      : "Posts to a user or group have the visibility AllUsers.";
    throw new ApiError(400, "INVALID_OPERATION", why);
  }
  return asked;
}
