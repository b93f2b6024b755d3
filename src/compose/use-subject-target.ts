import { KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";
import { GROUPS } from "~/data/kinds.ts";
import { useRecord } from "~/data/use-store.tsx";
import { followersTarget, groupTarget, type PostTarget } from "./post-target.ts";

/** The page above whose feed a post is written, as a target. @param name what its subject is called */
export function useSubjectTarget(subjectId: string, name: string): PostTarget {
  const prefix = keyPrefix(subjectId);
  const group = useRecord(GROUPS, prefix === KEY_PREFIX.group ? subjectId : "");
  if (subjectId === "me") return followersTarget();
  if (group) return { ...groupTarget({ ...group, id: subjectId }), name };
  return { id: subjectId, name, kind: prefix === KEY_PREFIX.user ? "person" : prefix === KEY_PREFIX.group ? "group" : "record" };
}
