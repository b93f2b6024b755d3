import { Check, Plus } from "lucide-react";
import { peopleMessages } from "~/lib/messages/people.ts";
import { Button } from "~/ui/button.tsx";

/** The button that follows or unfollows something. */
export function FollowToggle({
  name,
  isFollowing,
  onChange,
}: {
  name: string;
  isFollowing: boolean;
  onChange: (isWanted: boolean) => void;
}) {
  const Icon = isFollowing ? Check : Plus;
  return (
    <Button
      aria-label={isFollowing ? peopleMessages.followingNamed(name) : peopleMessages.followNamed(name)}
      aria-pressed={isFollowing}
      className={isFollowing ? "shrink-0 text-muted" : "shrink-0"}
      onClick={() => onChange(!isFollowing)}
    >
      <Icon aria-hidden size={16} />
      {isFollowing ? peopleMessages.following : peopleMessages.follow}
    </Button>
  );
}
