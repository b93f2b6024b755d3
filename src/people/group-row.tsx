import type { ChatterGroupSummary } from "~/connect/contract/actors.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { EntityLink } from "~/feed-element/entity-link.tsx";
import { groupFacts } from "~/feed-element/group-facts.ts";
import { asPlainLine } from "~/feed-element/readers.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { Row } from "./row.tsx";

/** A group in a list. */
export function GroupRow({ group }: { group: ChatterGroupSummary }) {
  const name = asPlainLine(group.name);
  return (
    <Row
      media={
        <EntityLink id={group.id} isDecorative>
          <Avatar name={name} photoUrl={photoUrl(group.photo)} color={group.motif?.color} shape="group" />
        </EntityLink>
      }
      name={
        <EntityLink id={group.id} className="min-w-0 font-semibold hover:underline">
          <bdi>{name}</bdi>
        </EntityLink>
      }
      facts={[groupFacts(group)]}
    />
  );
}
