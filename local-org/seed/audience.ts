import { setVote } from "../store/marks.ts";
import { rows } from "../store/statements.ts";
import type { World } from "./world.ts";

/** Who can see what is posted to this parent: the members of a group, else all colleagues. */
export function audienceOf({ db, colleagues }: World, parentId: string): string[] {
  const members = rows<{ user_id: string }>(db, "SELECT user_id FROM group_member WHERE group_id = ? ORDER BY id", parentId);
  return members.length > 0 ? members.map((member) => member.user_id) : colleagues;
}

/** @param votes how many are for it, how many against */
export function castVotes({ db, random }: World, itemId: string, audience: readonly string[], [up, down]: readonly [number, number]): void {
  random.some(audience, up + down).forEach((userId, index) => setVote(db, itemId, userId, index < up ? "Up" : "Down"));
}
