import type { UserDetail } from "~/connect/contract/people.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { EntityLink } from "~/entities/entity-link.tsx";
import { MessageButton } from "~/entities/messages/message-button.tsx";
import { FollowButton } from "~/entities/person/follow-button.tsx";
import { PersonMarks } from "~/entities/person/person-marks.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { reputationOf } from "~/entities/person/reputation.ts";
import { useRefreshPerson } from "~/entities/person/person.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { asPlainLine, asText } from "~/lib/readers.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { filled } from "~/ui/filled.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";
import { Banner } from "./banner.tsx";

/** The top of a profile. */
export function ProfileHeader({ id, person }: { id: string; person: UserDetail }) {
  const refresh = useRefreshPerson(id);
  const name = personName(person);
  const manager = asPlainLine(person.managerName);
  const away = asText(person.outOfOffice?.message).trim();
  return (
    <section className="border-b border-line">
      <Banner photo={person.bannerPhoto} onLapsed={refresh} />
      <div className="flex flex-wrap gap-4 px-4 py-5 sm:px-5">
        <Avatar name={name} photoUrl={photoUrl(person.photo, "large")} size="large" color={person.motif?.color} onLapsed={refresh} />
        <div className="min-w-0 flex-1 basis-52">
          <p aria-hidden className="text-xl font-semibold max-md:pe-10">
            <bdi>{name}</bdi>
          </p>
          {[asPlainLine(person.title), asPlainLine(person.companyName), reputationOf(person)].map(
            (fact, index) =>
              fact && (
                <p key={index} className="text-muted">
                  <bdi>{fact}</bdi>
                </p>
              ),
          )}
          {manager && (
            <p className="mt-0.5 text-sm text-muted">
              {filled(
                peopleMessages.managerIs,
                <EntityLink id={person.managerId} className="inline-block py-1 text-accent-text hover:underline">
                  <bdi>{manager}</bdi>
                </EntityLink>,
              )}
            </p>
          )}
          <div className="mt-1 flex flex-wrap gap-1.5 empty:hidden">
            <PersonMarks person={person} isAwaySaid />
          </div>
        </div>
        <div className="flex flex-wrap items-start gap-2 empty:hidden max-md:w-full">
          <MessageButton person={person} mayAsk />
          <FollowButton person={person} />
        </div>
        {away && (
          <p className="w-full rounded-lg bg-hover px-3 py-2 text-sm font-medium whitespace-pre-wrap text-warning">
            {filled(peopleMessages.away, <bdi className="font-normal text-text">{away}</bdi>)}
          </p>
        )}
      </div>
    </section>
  );
}

/** Placeholder for the header. */
export function ProfileHeaderSkeleton() {
  return (
    <div className="flex gap-4 border-b border-line px-4 py-5 sm:px-5">
      <Skeleton className="size-20 shrink-0 rounded-full" />
      <div className="flex-1 space-y-2 pt-1">
        <Skeleton className="h-6 w-48 max-w-full" />
        <Skeleton className="h-4 w-36 max-w-full" />
        <Skeleton className="h-4 w-40 max-w-full" />
        <Skeleton className="h-4 w-44 max-w-full" />
      </div>
    </div>
  );
}
