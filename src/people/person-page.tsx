import { useParams } from "react-router";
import type { UserDetail } from "~/connect/contract/people.ts";
import { toId18 } from "~/connect/ids.ts";
import { personName } from "~/entities/person/person-name.ts";
import { isMyself, usePerson } from "~/entities/person/person.ts";
import { Feed } from "~/feed/feed.tsx";
import { peopleMessages } from "~/lib/messages/people.ts";
import { useMyId } from "~/session/my-id.ts";
import { NotFoundPage } from "~/ui/not-found-page.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PageProblem } from "~/ui/page-problem.tsx";
import { TabLinks, type TabLink } from "~/ui/tab-links.tsx";
import { AboutTab } from "./about-tab.tsx";
import { FilesTab } from "./files-tab.tsx";
import { FollowersTab, FollowingTab } from "./follows-tab.tsx";
import { GroupsTab } from "./groups-tab.tsx";
import { PersonColumn } from "./person-column.tsx";
import { ProfileHeader, ProfileHeaderSkeleton } from "./profile-header.tsx";

type Tab = keyof Omit<typeof peopleMessages.tabs, "label">;

/** A profile page. The URL names the tab. */
export function PersonPage() {
  const { id = "me", tab = "posts" } = useParams();
  const { data: person, error, isPending, refetch } = usePerson(id);
  if (!isTab(tab)) return <NotFoundPage />;
  const name = person ? personName(person) : peopleMessages.title;
  return (
    <>
      <PageHeading isInHead={!!person || !error}>{name}</PageHeading>
      {error && !person ? (
        <PageProblem error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          {isPending || !person ? <ProfileHeaderSkeleton /> : <ProfileHeader id={id} person={person} />}
          <TabLinks label={peopleMessages.tabs.label} links={tabLinks(id, person)} />
          {tab === "posts" ? (
            <>
              <Posts id={id} name={name} person={person} />
              {person && <PersonColumn id={id} person={person} />}
            </>
          ) : (
            person && <TabContent key={tab} id={id} tab={tab} person={person} />
          )}
        </>
      )}
    </>
  );
}

/** A tab that needs the person's details. */
function TabContent({ id, tab, person }: { id: string; tab: Exclude<Tab, "posts">; person: UserDetail }) {
  const label = peopleMessages.listOf(peopleMessages.tabs[tab], personName(person));
  switch (tab) {
    case "about":
      return <AboutTab id={id} person={person} />;
    case "groups":
      return <GroupsTab id={id} label={label} />;
    case "files":
      return <FilesTab id={id} label={label} />;
    case "followers":
      return <FollowersTab id={id} label={label} />;
    case "following":
      return <FollowingTab id={id} label={label} />;
  }
}

/** A person's posts and posts on their profile, with a composer if they are active. */
function Posts({ id, name, person }: { id: string; name: string; person: UserDetail | undefined }) {
  const subjectId = isMyself(id, useMyId()) ? "me" : person?.isActive === false ? undefined : toId18(id);
  return <Feed feed={{ type: "user-profile", subject: id }} label={name} empty={peopleMessages.noPosts(name)} subjectId={subjectId} />;
}

function tabLinks(id: string, person: UserDetail | undefined): TabLink[] {
  const { posts, ...others } = peopleMessages.tabs;
  const counts: Partial<Record<Tab, number | null>> = {
    groups: person?.groupCount,
    followers: person?.followersCount,
    following: person?.followingCounts?.total,
  };
  const links = (Object.keys(others) as (Tab | "label")[]).filter(isTab);
  return [
    { to: `/people/${id}`, label: posts },
    ...links.map((tab) => ({ to: `/people/${id}/${tab}`, label: peopleMessages.tabs[tab], count: counts[tab] })),
  ];
}

function isTab(text: string): text is Tab {
  return text !== "label" && Object.hasOwn(peopleMessages.tabs, text);
}
