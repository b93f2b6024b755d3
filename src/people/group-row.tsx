import type { ChatterGroupSummary } from "~/connect/contract/actors.ts";
import { EntityName, EntityPhoto } from "~/feed-element/entity-name.tsx";
import { groupFacts } from "~/feed-element/group-facts.ts";
import { ListRow } from "~/ui/list-row.tsx";

/** A group in a list. */
export function GroupRow({ group }: { group: ChatterGroupSummary }) {
  return <ListRow media={<EntityPhoto entity={group} shape="group" />} name={<EntityName entity={group} />} facts={[groupFacts(group)]} />;
}
