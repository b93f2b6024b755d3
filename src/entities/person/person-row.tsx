import type { UserSummary } from "~/connect/contract/actors.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { asPlainLine } from "~/lib/readers.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { ListRow } from "~/ui/list-row.tsx";
import { EntityName, EntityPhoto } from "../entity-name.tsx";
import { FollowButton } from "./follow-button.tsx";
import { PersonMarks } from "./person-marks.tsx";
import { useKnownMe, useListedPerson } from "./person.ts";

/** A person in a list, with a follow button. */
export function PersonRow({ person: listed }: { person: UserSummary | null | undefined }) {
  const person = useListedPerson(listed);
  const me = useKnownMe();
  if (!person?.id) return <ListRow media={<Avatar name="?" />} name={<span className="text-muted">{peopleMessages.someone}</span>} />;
  // Where it is one's own, it is most people's, and says nothing.
  const company = asPlainLine(person.companyName);
  return (
    <ListRow
      media={<EntityPhoto entity={person} />}
      name={
        <>
          <EntityName entity={person} />
          <PersonMarks person={person} />
        </>
      }
      facts={[asPlainLine(person.title), company !== asPlainLine(me?.companyName) && company]}
      action={<FollowButton person={person} />}
    />
  );
}
