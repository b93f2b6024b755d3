import type { UserSummary } from "~/connect/contract/actors.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { asPlainLine } from "~/lib/readers.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { ListRow } from "~/ui/list-row.tsx";
import { EntityName, EntityPhoto } from "../entity-name.tsx";
import { FollowButton } from "./follow-button.tsx";
import { PersonMarks } from "./person-marks.tsx";
import { useListedPerson } from "./person.ts";

/** A person in a list, with a follow button. */
export function PersonRow({ person: listed }: { person: UserSummary | null | undefined }) {
  const person = useListedPerson(listed);
  if (!person?.id) return <ListRow media={<Avatar name="?" />} name={<span className="text-muted">{peopleMessages.someone}</span>} />;
  return (
    <ListRow
      media={<EntityPhoto entity={person} />}
      name={
        <>
          <EntityName entity={person} />
          <PersonMarks person={person} />
        </>
      }
      facts={[asPlainLine(person.title), asPlainLine(person.companyName)]}
      action={<FollowButton person={person} />}
    />
  );
}
