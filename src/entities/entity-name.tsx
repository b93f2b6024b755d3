import type { ActorWithId } from "~/connect/contract/actors.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { EntityLink } from "./entity-link.tsx";
import { personName } from "./person/person-name.ts";

interface Props {
  entity: ActorWithId | null | undefined;
}

/** The photo of a person or group in a list, 40 px. Links to the same page as the name beside it. */
export function EntityPhoto({ entity, shape = "person" }: Props & { shape?: "person" | "group" }) {
  return (
    <EntityLink id={entity?.id} isDecorative>
      <Avatar name={personName(entity)} photoUrl={photoUrl(entity?.photo)} color={entity?.motif?.color} shape={shape} />
    </EntityLink>
  );
}

/** The name of a person, group or record in a list, as a link. */
export function EntityName({ entity }: Props) {
  return (
    <EntityLink id={entity?.id} className="min-w-0 font-semibold hover:underline">
      <bdi>{personName(entity)}</bdi>
    </EntityLink>
  );
}
