import type { UserDetail } from "~/connect/contract/people.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { usePausedUntil } from "~/data/use-paused-until.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { asPlainLine, asText } from "~/lib/readers.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { filled } from "~/ui/filled.tsx";
import { CardLayout, CardProblem, CardSkeleton } from "../card-layout.tsx";
import { MessageButton } from "../messages/message-button.tsx";
import { FollowButton } from "./follow-button.tsx";
import { PersonMarks } from "./person-marks.tsx";
import { personName } from "./person-name.ts";
import { usePerson, useRefreshPerson } from "./person.ts";
import { reputationOf } from "./reputation.ts";

/** A person's hover card, with a follow button. One call, whose answer the profile reuses. */
export function PersonCard({ id }: { id: string }) {
  const { data: person, error } = usePerson(id, { isWanted: usePausedUntil() === 0 });
  const refresh = useRefreshPerson(id);
  if (!person) return error ? <CardProblem error={error} /> : <CardSkeleton shape="person" />;
  const name = personName(person);
  const away = asText(person.outOfOffice?.message).trim();
  return (
    <CardLayout
      id={id}
      name={name}
      photo={<Avatar name={name} photoUrl={photoUrl(person.photo, "large")} size="card" color={person.motif?.color} onLapsed={refresh} />}
      facts={[asPlainLine(person.title), asPlainLine(person.companyName), reputationOf(person)]}
      marks={<PersonMarks person={person} isAwaySaid />}
      action={
        <>
          <FollowButton person={person} />
          <MessageButton person={person} />
        </>
      }
    >
      {away && (
        <p className="line-clamp-3 font-medium text-warning">
          {filled(peopleMessages.away, <bdi className="font-normal text-text">{away}</bdi>)}
        </p>
      )}
      {error && person.followersCount === undefined ? <CardProblem error={error} /> : <Counts person={person} />}
    </CardLayout>
  );
}

function Counts({ person: { followersCount, followingCounts } }: { person: UserDetail }) {
  const counts = [
    typeof followersCount === "number" && peopleMessages.followers(followersCount),
    typeof followingCounts?.total === "number" && peopleMessages.followingCount(followingCounts.total),
  ].filter(Boolean);
  return counts.length > 0 && <p className="text-muted">{counts.join(" · ")}</p>;
}
