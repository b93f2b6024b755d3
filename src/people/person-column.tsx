import type { ChatterGroup } from "~/connect/contract/groups.ts";
import type { UserDetail } from "~/connect/contract/people.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { EntityLink } from "~/entities/entity-link.tsx";
import { groupName } from "~/entities/group/group-name.ts";
import { useListedGroup } from "~/entities/group/group.ts";
import { besideMessages as texts } from "~/lib/messages/beside.ts";
import { asText } from "~/lib/readers.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { BESIDE_ROW, Beside, BesidePart } from "~/ui/beside.tsx";
import { contactFacts } from "./contact-facts.tsx";
import { useGroupsOf } from "./groups-of.ts";

const GROUPS = 6;

/**
 * Beside a person's posts: what they say about themselves, how to reach them, and their groups. One call, which the tab of
 * groups then need not make.
 */
export function PersonColumn({ id, person }: { id: string; person: UserDetail }) {
  const about = asText(person.aboutMe).trim();
  const contact = contactFacts(person);
  return (
    <Beside>
      {about && (
        <p className="line-clamp-6 px-2 pb-5 whitespace-pre-line" dir="auto">
          {about}
        </p>
      )}
      {contact.length > 0 && (
        <BesidePart title={texts.contact}>
          <dl className="grid gap-y-2 px-2 pt-1 text-sm wrap-anywhere">{contact}</dl>
        </BesidePart>
      )}
      <Groups id={id} />
    </Beside>
  );
}

function Groups({ id }: { id: string }) {
  const { items } = useGroupsOf(id);
  if (items.length === 0) return null;
  return (
    <BesidePart title={texts.groups} all={items.length > GROUPS ? { to: `/people/${id}/groups`, label: texts.allGroups } : undefined}>
      <ul>
        {items.slice(0, GROUPS).map((group) => (
          <GroupLink key={group.id} group={group} />
        ))}
      </ul>
    </BesidePart>
  );
}

function GroupLink({ group: listed }: { group: ChatterGroup }) {
  const group = useListedGroup(listed);
  return (
    <li>
      <EntityLink id={group.id} className={BESIDE_ROW}>
        <Avatar name={groupName(group)} photoUrl={photoUrl(group.photo)} size="small" shape="group" />
        <bdi className="truncate">{groupName(group)}</bdi>
      </EntityLink>
    </li>
  );
}
