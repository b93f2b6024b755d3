import type { FollowerPage, FollowingPage, Subscription } from "~/connect/contract/people.ts";
import { followersPath, followingPath } from "~/connect/user-lists.ts";
import { PEOPLE } from "~/data/kinds.ts";
import { usePages } from "~/data/use-pages.ts";
import { isMyself } from "~/entities/person/person.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { useMyId } from "~/session/my-id.ts";
import { ListRowSkeleton } from "~/ui/list-row.tsx";
import { PagedList } from "~/ui/paged-list.tsx";
import { PersonRow } from "./person-row.tsx";
import { ThingRow } from "./thing-row.tsx";

interface Props {
  /** The id that the address names; `me` is one too. */
  id: string;
  label: string;
}

/** Who follows a person. */
export function FollowersTab({ id, label }: Props) {
  const pages = usePages<FollowerPage>(["follows"], followersPath(id), { kind: PEOPLE, thing: ({ subscriber }) => subscriber });
  return (
    <PagedList pages={pages} label={label} skeleton={<ListRowSkeleton />} empty={{ title: peopleMessages.noFollowers }}>
      {(subscription) => <PersonRow person={subscription.subscriber} />}
    </PagedList>
  );
}

/** Whom and what a person follows. */
export function FollowingTab({ id, label }: Props) {
  const pages = usePages<FollowingPage>(["follows"], followingPath(id));
  const isMine = isMyself(id, useMyId());
  const empty = { title: peopleMessages.noFollowing, text: peopleMessages.noFollowingText };
  return (
    <PagedList pages={pages} label={label} skeleton={<ListRowSkeleton />} empty={empty}>
      {(subscription) => <ThingRow thing={subjectOf(subscription, isMine)} />}
    </PagedList>
  );
}

/** What is followed. One's own list is itself the follow, and a subject in it may not say so. */
function subjectOf({ subject, id, url }: Subscription, isMine: boolean): Subscription["subject"] {
  return subject && isMine ? { ...subject, mySubscription: { id, url } } : subject;
}
