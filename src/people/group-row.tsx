import type { ChatterGroupSummary } from "~/connect/contract/actors.ts";
import { EntityName, EntityPhoto } from "~/entities/entity-name.tsx";
import { groupFacts } from "~/entities/group/group-facts.ts";
import { useListedGroup } from "~/entities/group/group.ts";
import { WayIn } from "~/entities/group/way-in.tsx";
import { ListRow } from "~/ui/list-row.tsx";

/** A group in a list, with a join button. */
export function GroupRow({ group: listed }: { group: ChatterGroupSummary }) {
  const group = useListedGroup(listed);
  return (
    <ListRow
      media={<EntityPhoto entity={group} shape="group" />}
      name={<EntityName entity={group} />}
      facts={[groupFacts(group)]}
      action={<WayIn group={group} />}
    />
  );
}
