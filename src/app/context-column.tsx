import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { groupName } from "~/entities/group/group-name.ts";
import { useListedGroup } from "~/entities/group/group.ts";
import { useMyGroups } from "~/entities/group/my-groups.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { asCount } from "~/lib/readers.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import { Link } from "~/ui/link.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";

const SHOWN = 8;

/** The signed-in person's groups, beside the page. Loaded after the main content, and only where there is room. */
export function ContextColumn() {
  const { items: groups, isPending, isSuccess } = useMyGroups();
  return (
    <aside aria-label={groupMessages.column.label} className="sticky top-0 h-dvh overflow-y-auto px-5 py-4">
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
    </aside>
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
