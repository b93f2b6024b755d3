import type { ChatterGroupSummary } from "~/connect/contract/actors.ts";
import { EntityName, EntityPhoto } from "~/feed-element/entity-name.tsx";
import { useListedGroup } from "~/feed-element/group.ts";
import { groupFacts } from "~/feed-element/group-facts.ts";
import { WayIn } from "~/feed-element/way-in.tsx";
import { ListRow } from "~/ui/list-row.tsx";

/** A group in a list, which one may join in place. */
export function GroupRow({ group: listed }: { group: ChatterGroupSummary }) {
  const group = useListedGroup(listed);
  return (
    <ListRow media={<EntityPhoto entity={group} shape="group" />} name={<EntityName entity={group} />} facts={[groupFacts(group)]} action={<WayIn group={group} />} />
  );
}
