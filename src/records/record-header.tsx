import type { RecordDetail } from "~/connect/record-detail.ts";
import { useStore } from "~/data/use-store.tsx";
import { EntityLink } from "~/entities/entity-link.tsx";
import { FollowToggle } from "~/entities/follow-toggle.tsx";
import { peopleMessages } from "~/lib/messages/people.ts";
import { recordMessages as texts } from "~/lib/messages/records.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";
import { SubjectHeader, SubjectName } from "~/ui/subject-header.tsx";
import { OpenInOrg } from "./open-in-org.tsx";
import { followRecord } from "./org-record.ts";
import { ChangeTopics, RecordTopics } from "./record-topics.tsx";

/** The top of a record's page: object, name, a few fields, followers, and what can be done with it. */
export function RecordHeader({ record }: { record: RecordDetail }) {
  const store = useStore();
  const { id, label, color, iconUrl, facts, mySubscription, followersCount } = record;
  const name = record.name || label || texts.record;
  return (
    <SubjectHeader photo={<Avatar name={name} photoUrl={iconUrl} color={color} size="card" shape="group" />}>
      <p className="flex flex-wrap gap-x-3 text-sm text-muted">
        {label && label !== name && <bdi>{label}</bdi>}
        {followersCount != null && <span>{peopleMessages.followers(followersCount)}</span>}
      </p>
      <SubjectName>{name}</SubjectName>
      {facts.length > 0 && (
        <dl className="mt-2 grid grid-cols-[fit-content(40%)_1fr] gap-x-4 gap-y-1 sm:grid-cols-[fit-content(30%)_1fr]">
          {facts.map((fact, index) => (
            <div key={index} className="contents">
              <dt className="text-muted" dir="auto">
                {fact.label}
              </dt>
              <dd className="min-w-0 wrap-anywhere" dir="auto">
                {fact.id ? (
                  <EntityLink id={fact.id} className="text-accent-text hover:underline">
                    {fact.text}
                  </EntityLink>
                ) : (
                  fact.text
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <RecordTopics record={record} />
      <div className="mt-3 flex flex-wrap gap-2">
        {mySubscription !== undefined && (
          <FollowToggle name={name} isFollowing={mySubscription !== null} onChange={(isWanted) => followRecord(store, record, isWanted)} />
        )}
        {record.topics && record.canAssignTopics && <ChangeTopics record={record} name={name} />}
        <OpenInOrg id={id} />
      </div>
    </SubjectHeader>
  );
}

/** Placeholder for the header. */
export function RecordHeaderSkeleton() {
  return (
    <div role="status" aria-label={texts.loading}>
      <SubjectHeader photo={<Skeleton className="size-14 shrink-0" />}>
        <Skeleton className="h-3.5 w-24" />
        <Skeleton className="mt-2 h-5 w-56 max-w-full" />
        <Skeleton className="mt-3 h-3.5 w-64 max-w-full" />
        <Skeleton className="mt-2 h-3.5 w-48 max-w-full" />
        <Skeleton className="mt-4 h-9 w-40" />
      </SubjectHeader>
    </div>
  );
}
