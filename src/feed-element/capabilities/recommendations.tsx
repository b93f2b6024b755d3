import type { ActorWithId } from "~/connect/contract/actors.ts";
import type { Recommendation } from "~/connect/contract/capabilities.ts";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { GROUPS } from "~/data/kinds.ts";
import { useRecord } from "~/data/use-store.tsx";
import { WayIn } from "~/entities/group/way-in.tsx";
import { FollowButton } from "~/entities/person/follow-button.tsx";
import { useListedPerson } from "~/entities/person/person.ts";
import { EntityLink } from "~/entities/entity-link.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asObject, asPlainLine, objectsOf } from "~/lib/readers.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { CARD } from "./card-row.tsx";

/**
 * People, groups, files and records that the org recommends, each with the reason: people can be followed, groups joined,
 * all of them opened. How one is dismissed is not in the documents that this client was written from.
 */
export const recommendationsView = capabilityView("recommendations", ({ items }) => objectsOf(items).length > 0, Recommendations);

function Recommendations({ capability }: CapabilityProps<"recommendations">) {
  return (
    <ul aria-label={capabilityMessages.recommendations} className={CARD}>
      {objectsOf(capability.items).map((item, index) => (
        <li key={index} className="flex min-h-14 items-start gap-3 px-3 py-2.5">
          <Recommended item={item} />
        </li>
      ))}
    </ul>
  );
}

function Recommended({ item }: { item: Recommendation }) {
  const entity = asObject(item.entity);
  const name = entity ? personName(entity) : asPlainLine(item.displayLabel);
  const words = [item.displayLabel, asObject(item.explanation)?.summary].map(asPlainLine);
  const said = [...new Set(words)].filter((text) => text !== "" && text !== name);
  return (
    <>
      <EntityLink id={entity?.id} isDecorative>
        <Avatar
          name={name}
          photoUrl={photoUrl(asObject(entity?.photo))}
          color={asObject(item.motif)?.color}
          shape={entity?.type === "CollaborationGroup" ? "group" : "person"}
        />
      </EntityLink>
      <div className="min-w-0 flex-1">
        <p dir="auto">
          <EntityLink id={entity?.id} className="font-semibold hover:underline">
            {name}
          </EntityLink>
        </p>
        {said.map((text) => (
          <p key={text} className="text-sm text-muted" dir="auto">
            {text}
          </p>
        ))}
      </div>
      {entity?.id && keyPrefix(entity.id) === KEY_PREFIX.user && <Follow person={entity} />}
      {entity?.id && keyPrefix(entity.id) === KEY_PREFIX.group && <Join group={entity} />}
    </>
  );
}

function Follow({ person }: { person: ActorWithId }) {
  const known = useListedPerson(person);
  return known && <FollowButton person={known} />;
}

function Join({ group }: { group: ActorWithId }) {
  const known = useRecord(GROUPS, group.id ?? "");
  // An actor that tells nothing of one's membership offers none.
  const listed: ChatterGroup = known ?? group;
  return listed.myRole && <WayIn group={listed} />;
}
