import { useLocation } from "react-router";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { GROUPS } from "~/data/kinds.ts";
import { useRecord } from "~/data/use-store.tsx";
import { groupName } from "~/entities/group/group-name.ts";
import { useListedGroup } from "~/entities/group/group.ts";
import { useMyGroups } from "~/entities/group/my-groups.ts";
import { Information } from "~/groups/about-tab.tsx";
import { groupMessages } from "~/lib/messages/groups.ts";
import { asCount } from "~/lib/readers.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import { Link } from "~/ui/link.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";

const SHOWN = 8;

/** Pages with calls enough of their own: a view makes four at most. They show one's groups where they are known. */
const BUSY = /^\/(?:feeds\/topics|groups|records)\/(\w{15,18})(?:\/(\w+))?/;

/**
 * What belongs to the page, and the signed-in person's groups. Loaded after the main content, and only where there is
 * room.
 */
export function ContextColumn() {
  const [, id, tab] = BUSY.exec(useLocation().pathname) ?? [];
  const group = useRecord(GROUPS, id ?? "");
  return (
    <aside aria-label={groupMessages.column.label} className="sticky top-0 h-dvh overflow-y-auto px-5 py-4">
      {group && tab !== "about" && (
        <div className="px-2">
          <Information group={group} />
        </div>
      )}
      <MyGroups isWanted={id === undefined} />
    </aside>
  );
}

/** @param isWanted whether to ask for them; otherwise those that are known */
function MyGroups({ isWanted }: { isWanted: boolean }) {
  const { items: groups, isPending, isSuccess } = useMyGroups("", { isWanted });
  if (isPending && !isWanted) return null;
  return (
    <>
      <h2 className="px-2 pt-2 text-sm font-semibold text-muted">{groupMessages.column.title}</h2>
      {isPending ? (
        <GroupSkeletons />
      ) : (
        <ul className="mt-2">
          {groups.slice(0, SHOWN).map(
            (group) =>
              group && (
                <ErrorBoundary key={group.id} fallback={() => null}>
                  <GroupLink group={group} />
                </ErrorBoundary>
              ),
          )}
        </ul>
      )}
      {isSuccess && groups.length === 0 && <p className="p-2 text-muted">{groupMessages.column.none}</p>}
    </>
  );
}

function GroupLink({ group: listed }: { group: ChatterGroup }) {
  const group = useListedGroup(listed);
  return (
    <li>
      <Link to={`/groups/${group.id}`} className="flex items-center gap-3 rounded-lg p-2 hover:bg-hover">
        <Avatar name={groupName(group)} photoUrl={photoUrl(group.photo)} size="small" shape="group" />
        <span className="min-w-0">
          <span className="block truncate rtl:text-right" dir="auto">
            {groupName(group)}
          </span>
          <span className="block text-sm text-muted">{groupMessages.members(asCount(group.memberCount))}</span>
        </span>
      </Link>
    </li>
  );
}

function GroupSkeletons() {
  return (
    <div className="mt-2 space-y-1">
      {Array.from({ length: SHOWN }, (_, index) => (
        <div key={index} className="flex items-center gap-3 p-2">
          <Skeleton className="size-8" />
          <div className="flex-1 space-y-1.5">
            <Skeleton className="h-4 w-3/4" />
            <Skeleton className="h-3 w-1/3" />
          </div>
        </div>
      ))}
    </div>
  );
}
