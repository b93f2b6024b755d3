import { photoUrl } from "~/connect/photo-url.ts";
import { asText } from "~/lib/readers.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { CardLayout, CardProblem, CardSkeleton } from "../card-layout.tsx";
import { groupFacts } from "./group-facts.ts";
import { groupName } from "./group-name.ts";
import { useGroup, useRefreshGroupPhoto } from "./group.ts";
import { WayIn } from "./way-in.tsx";

/** What a group is, in a few lines, with the way in. One call, which the group's page then does not need. */
export function GroupCard({ id }: { id: string }) {
  const { data: group, error } = useGroup(id);
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
