import type { FollowerPage, FollowingPage, Subscription } from "~/connect/contract/people.ts";
import { followersPath, followingPath } from "~/connect/user-lists.ts";
import { PEOPLE } from "~/data/kinds.ts";
import { usePages } from "~/data/use-pages.ts";
import { isMyself } from "~/entities/person/person.ts";
import { PersonRow } from "~/entities/person/person-row.tsx";
import { peopleMessages } from "~/lib/messages/people.ts";
import { useMyId } from "~/session/my-id.ts";
import { ListRowSkeleton } from "~/ui/list-row.tsx";
import { PagedList } from "~/ui/paged-list.tsx";
import { ThingRow } from "./thing-row.tsx";

interface Props {
  /** The id in the URL, possibly `me`. */
  id: string;
  label: string;
}

/** A person's followers. */
export function FollowersTab({ id, label }: Props) {
  const pages = usePages<FollowerPage>(["follows"], followersPath(id), { kind: PEOPLE, thing: ({ subscriber }) => subscriber });
  return (
    <PagedList pages={pages} label={label} skeleton={<ListRowSkeleton />} empty={{ drawing: "people", title: peopleMessages.noFollowers }}>
      {(subscription) => <PersonRow person={subscription.subscriber} />}
    </PagedList>
  );
}

/** The people and things that a person follows. */
export function FollowingTab({ id, label }: Props) {
  const pages = usePages<FollowingPage>(["follows"], followingPath(id));
  const isMine = isMyself(id, useMyId());
  const empty = { drawing: "people" as const, title: peopleMessages.noFollowing, text: peopleMessages.noFollowingText };
  return (
    <PagedList pages={pages} label={label} skeleton={<ListRowSkeleton />} empty={empty}>
      {(subscription) => <ThingRow thing={subjectOf(subscription, isMine)} />}
    </PagedList>
  );
}

/** The followed subject. In one's own list the entry itself is the follow, which the subject may not say. */
function subjectOf({ subject, id, url }: Subscription, isMine: boolean): Subscription["subject"] {
  return subject && isMine ? { ...subject, mySubscription: { id, url } } : subject;
}
