import { useQuery } from "@tanstack/react-query";
import { getGroup } from "~/connect/groups.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { useConnection } from "~/session/session-context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { CardLayout, CardProblem, CardSkeleton } from "./card-layout.tsx";
import { groupFacts } from "./group-facts.ts";
import { asPlainLine, asText } from "./readers.ts";

/** What a group is, in a few lines. One call, which the group's page then does not need. */
export function GroupCard({ id }: { id: string }) {
  const connection = useConnection();
  const { data: group, error } = useQuery({ queryKey: ["group", id], queryFn: ({ signal }) => getGroup(connection, id, signal) });
  if (!group) return error ? <CardProblem error={error} /> : <CardSkeleton shape="group" />;
  const name = asPlainLine(group.name);
  const description = asText(group.description).trim();
  return (
    <CardLayout
      id={id}
      name={name}
      photo={<Avatar name={name} photoUrl={photoUrl(group.photo, "large")} size="card" shape="group" color={group.motif?.color} />}
      facts={[groupFacts(group)]}
    >
      {description && (
        <p className="line-clamp-3">
          <bdi>{description}</bdi>
        </p>
      )}
    </CardLayout>
  );
}
