import type { UserSummary } from "~/connect/contract/actors.ts";
import { useMyId } from "~/session/my-id.ts";
import { FollowToggle } from "../follow-toggle.tsx";
import { useFollow } from "./follow.ts";
import { personName } from "./person-name.ts";
import { isMyself } from "./person.ts";

/** Follow or unfollow. Renders nothing for oneself, and for inactive people who are not followed. */
export function FollowButton({ person }: { person: UserSummary }) {
  const name = personName(person);
  const { isFollowing, setFollowing } = useFollow(person, name);
  const myId = useMyId();
  if (!person.id || isMyself(person.id, myId) || (person.isActive === false && !isFollowing)) return null;
  return <FollowToggle name={name} isFollowing={isFollowing} onChange={setFollowing} />;
}
