import type { ChatterGroupSummary } from "~/connect/contract/actors.ts";
import { EntityName, EntityPhoto } from "../entity-name.tsx";
import { groupFacts } from "./group-facts.ts";
import { useListedGroup } from "./group.ts";
import { WayIn } from "./way-in.tsx";
import { ListRow } from "~/ui/list-row.tsx";

/** A group in a list, with a join button. */
export function GroupListRow({ group: listed }: { group: ChatterGroupSummary }) {
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
