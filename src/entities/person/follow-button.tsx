import { Check, Plus } from "lucide-react";
import type { UserSummary } from "~/connect/contract/actors.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { useMyId } from "~/session/my-id.ts";
import { Button } from "~/ui/button.tsx";
import { useFollow } from "./follow.ts";
import { personName } from "./person-name.ts";
import { isMyself } from "./person.ts";

/** Follow or unfollow. Renders nothing for oneself, and for inactive people who are not followed. */
export function FollowButton({ person }: { person: UserSummary }) {
  const name = personName(person);
  const { isFollowing, setFollowing } = useFollow(person, name);
  const myId = useMyId();
  if (!person.id || isMyself(person.id, myId) || (person.isActive === false && !isFollowing)) return null;
  const Icon = isFollowing ? Check : Plus;
  return (
    <Button
      aria-label={isFollowing ? peopleMessages.followingNamed(name) : peopleMessages.followNamed(name)}
      aria-pressed={isFollowing}
      className={isFollowing ? "shrink-0 text-muted" : "shrink-0"}
      onClick={() => setFollowing(!isFollowing)}
    >
      <Icon aria-hidden size={16} />
      {isFollowing ? peopleMessages.following : peopleMessages.follow}
    </Button>
  );
}
