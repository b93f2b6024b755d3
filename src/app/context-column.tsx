import { photoUrl } from "~/connect/photo-url.ts";
import { useMyGroups } from "~/groups/queries.ts";
import { messages } from "~/lib/messages/messages.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { Link } from "~/ui/link.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";

const SHOWN = 8;

/** What surrounds the person: their groups. Loaded where there is room for it, after what people came for. */
export function ContextColumn() {
  const { data: groups, isPending } = useMyGroups();
  const { navigation } = messages;
  return (
    <aside aria-label={navigation.context} className="sticky top-0 h-dvh overflow-y-auto px-5 py-4">
      <h2 className="px-2 pt-2 text-sm font-semibold text-muted">{navigation.yourGroups}</h2>
      {isPending ? (
        <GroupSkeletons />
      ) : (
        <ul className="mt-2">
          {groups?.slice(0, SHOWN).map((group) => (
            <li key={group.id}>
              <Link to={`/groups/${group.id}`} className="flex items-center gap-3 rounded-lg p-2 hover:bg-hover">
                <Avatar name={group.name ?? ""} photoUrl={photoUrl(group.photo)} size="small" shape="group" />
                <span className="min-w-0">
                  <span className="block truncate" dir="auto">
                    {group.name}
                  </span>
                  <span className="block text-sm text-muted">{navigation.members(group.memberCount ?? 0)}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {groups?.length === 0 && <p className="p-2 text-muted">{navigation.noGroups}</p>}
    </aside>
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
