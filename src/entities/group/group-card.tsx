import { photoUrl } from "~/connect/photo-url.ts";
import { usePausedUntil } from "~/data/use-paused-until.ts";
import { asText } from "~/lib/readers.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { CardLayout, CardProblem, CardSkeleton } from "../card-layout.tsx";
import { groupFacts } from "./group-facts.ts";
import { groupName } from "./group-name.ts";
import { useGroup, useRefreshGroupPhoto } from "./group.ts";
import { WayIn } from "./way-in.tsx";

/** A group's hover card, with a button to join. One call, whose answer the group's page reuses. */
export function GroupCard({ id }: { id: string }) {
  const { data: group, error } = useGroup(id, { isWanted: usePausedUntil() === 0 });
  const refresh = useRefreshGroupPhoto(id);
  if (!group) return error ? <CardProblem error={error} /> : <CardSkeleton shape="group" />;
  const name = groupName(group);
  const description = asText(group.description).trim();
  return (
    <CardLayout
      id={id}
      name={name}
      photo={
        <Avatar
          name={name}
          photoUrl={photoUrl(group.photo, "large")}
          size="card"
          shape="group"
          color={group.motif?.color}
          onLapsed={refresh}
        />
      }
      facts={[groupFacts(group)]}
      action={<WayIn group={group} />}
    >
      {description && (
        <p className="line-clamp-3">
          <bdi>{description}</bdi>
        </p>
      )}
    </CardLayout>
  );
}
