import { useParams } from "react-router";
import { userProfileFeedPath } from "~/connect/feeds.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { Feed } from "~/feed/feed.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PageProblem } from "~/ui/page-problem.tsx";
import { SubjectHeader } from "~/ui/subject-header.tsx";
import { usePerson } from "./queries.ts";

/** A person: who they are, and what they post. */
export function PersonPage() {
  const { id = "me" } = useParams();
  const { data: person, error, isPending, refetch } = usePerson(id);
  const name = person?.displayName ?? person?.name ?? messages.people.title;
  return (
    <>
      <PageHeading>{name}</PageHeading>
      {error && !person ? (
        <PageProblem error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <SubjectHeader name={name} photoUrl={photoUrl(person?.photo, "large")} shape="person" isPending={isPending}>
            {person?.title && (
              <p className="text-muted" dir="auto">
                {person.title}
              </p>
            )}
            {person && (
              <p className="mt-1 text-sm text-muted">
                {messages.people.followers(person.followersCount ?? 0)} · {messages.people.following(person.followingCounts?.total ?? 0)}
              </p>
            )}
            {person?.outOfOffice?.message && (
              <p className="mt-2 text-sm">
                <span className="font-medium text-warning">{messages.people.outOfOffice}:</span> <bdi>{person.outOfOffice.message}</bdi>
              </p>
            )}
            {person?.aboutMe && (
              <p className="mt-2 whitespace-pre-wrap" dir="auto">
                {person.aboutMe}
              </p>
            )}
          </SubjectHeader>
          <Feed path={userProfileFeedPath(id)} label={name} />
        </>
      )}
    </>
  );
}
