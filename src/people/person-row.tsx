import type { UserSummary } from "~/connect/contract/actors.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { EntityLink } from "~/feed-element/entity-link.tsx";
import { FollowButton } from "~/feed-element/follow-button.tsx";
import { PersonMarks } from "~/feed-element/person-marks.tsx";
import { personName } from "~/feed-element/person-name.ts";
import { asPlainLine } from "~/feed-element/readers.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { Row } from "./row.tsx";

/** A person in a list, whom one may follow in place. */
export function PersonRow({ person }: { person: UserSummary | null | undefined }) {
  if (!person?.id) return <Row media={<Avatar name="?" />} name={<span className="text-muted">{peopleMessages.someone}</span>} />;
  const name = personName(person);
  return (
    <Row
      media={
        <EntityLink id={person.id} isDecorative>
          <Avatar name={name} photoUrl={photoUrl(person.photo)} color={person.motif?.color} />
        </EntityLink>
      }
      name={
        <>
          <EntityLink id={person.id} className="min-w-0 font-semibold hover:underline">
            <bdi>{name}</bdi>
          </EntityLink>
          <PersonMarks person={person} />
        </>
      }
      facts={[asPlainLine(person.title), asPlainLine(person.companyName)]}
      action={<FollowButton person={person} />}
    />
  );
}
