import { Archive } from "lucide-react";
import { useLocation, useSearchParams } from "react-router";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { useMyGroups } from "~/entities/group/my-groups.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { searchMessages } from "~/lib/messages/search.ts";
import { buttonClass } from "~/ui/button.tsx";
import { classNames } from "~/ui/class-names.ts";
import { Link } from "~/ui/link.tsx";
import { PagedList, type PagesToList } from "~/ui/paged-list.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { SearchField, useSearchWords } from "~/ui/search-field.tsx";
import { TabLinks } from "~/ui/tab-links.tsx";
import { GroupRow, GroupRowSkeleton } from "./group-row.tsx";
import { useAllGroups } from "./queries.ts";

const MINE = "/groups";
const ALL = "/groups/all";
/** My groups (`/groups`) and all groups (`/groups/all`). Search words and the archive filter are in the URL. */
export function GroupsPage() {
  const { list } = groupMessages;
  const isAll = useLocation().pathname.startsWith(ALL);
  const [search] = useSearchParams();
  const words = search.get("q");
  const query = words ? `?${new URLSearchParams({ q: words }).toString()}` : "";
  return (
    <>
      <PageHeading>{list.title}</PageHeading>
      <TabLinks
        label={list.lists}
        links={[
          { to: MINE + query, label: list.mine },
          { to: ALL + query, label: list.all },
        ]}
      />
      <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-3 sm:px-5">
        <div className="flex min-w-44 flex-1">
          <SearchField label={list.search} />
        </div>
        {isAll && <ArchivedToggle />}
      </div>
      {isAll ? <AllGroups /> : <MyGroups />}
    </>
  );
}

/** Switches between active and archived groups. */
function ArchivedToggle() {
  const { list } = groupMessages;
  const [search, setSearch] = useSearchParams();
  const isOn = search.has("archived");
  return (
    <button
      type="button"
      aria-pressed={isOn}
      data-keeps-focus
      className={classNames(
        "inline-flex h-9 shrink-0 items-center gap-2 rounded-lg border px-3 font-medium transition-colors duration-150",
        isOn ? "border-accent bg-accent-soft text-accent-text" : "border-line text-muted hover:bg-hover hover:text-text",
      )}
      onClick={() => setSearch(withArchived(search, !isOn))}
    >
      <Archive aria-hidden size={16} strokeWidth={1.75} />
      {list.archivedOnly}
    </button>
  );
}

function withArchived(search: URLSearchParams, isOn: boolean): URLSearchParams {
  const next = new URLSearchParams(search);
  if (isOn) next.set("archived", "");
  else next.delete("archived");
  return next;
}

function MyGroups() {
  const { list } = groupMessages;
  const words = useSearchWords();
  const empty = words
    ? {
        drawing: "search" as const,
        title: list.nothingFound,
        text: list.nothingFoundText(words),
        action: <LinkButton to={`${ALL}?${new URLSearchParams({ q: words }).toString()}`}>{list.all}</LinkButton>,
      }
    : {
        drawing: "groups" as const,
        title: list.emptyMineTitle,
        text: list.emptyMineText,
        action: <LinkButton to={ALL}>{list.browse}</LinkButton>,
      };
  return <GroupList label={list.mine} pages={useMyGroups(words)} empty={empty} />;
}

function AllGroups() {
  const { list } = groupMessages;
  const words = useSearchWords();
  const [search] = useSearchParams();
  const isArchived = search.has("archived");
  const pages = useAllGroups(words, isArchived ? "Archived" : "NotArchived");
  const archived = <LinkButton to={`${ALL}?${withArchived(search, true).toString()}`}>{list.searchArchived}</LinkButton>;
  const empty = words
    ? { drawing: "search" as const, title: list.nothingFound, text: list.nothingFoundText(words), action: !isArchived && archived }
    : { drawing: "groups" as const, title: isArchived ? list.emptyArchivedTitle : list.emptyAllTitle };
  return <GroupList label={list.all} pages={pages} empty={empty} />;
}

function GroupList({
  label,
  pages,
  empty,
}: {
  label: string;
  pages: PagesToList<ChatterGroup>;
  empty: Parameters<typeof PagedList>[0]["empty"];
}) {
  return (
    <PagedList
      label={label}
      pages={pages}
      skeleton={<GroupRowSkeleton />}
      empty={empty}
      found={{ words: useSearchWords(), say: searchMessages.found.groups }}
    >
      {(group) => <GroupRow group={group} />}
    </PagedList>
  );
}

function LinkButton({ to, children }: { to: string; children: string }) {
  return (
    <Link to={to} className={buttonClass()}>
      {children}
    </Link>
  );
}
