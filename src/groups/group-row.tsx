import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { groupName } from "~/entities/group/group-name.ts";
import { useListedGroup } from "~/entities/group/group.ts";
import { WayIn } from "~/entities/group/way-in.tsx";
import { parseDate } from "~/lib/date-format.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { asCount, asPlainLine } from "~/lib/readers.ts";
import { formatShortTime } from "~/lib/short-time.ts";
import { useNow } from "~/lib/use-now.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { Link } from "~/ui/link.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";
import { GroupMarks } from "./group-marks.tsx";

/** One group in a list. The whole row links to the group, except for the join button. */
export function GroupRow({ group: listed }: { group: ChatterGroup }) {
  const group = useListedGroup(listed);
  const name = groupName(group);
  const [description] = typeof group.description === "string" ? group.description.trim().split("\n") : [];
  return (
    <li className="relative flex items-start gap-3 border-b border-line px-4 py-3.5 transition-colors duration-150 hover:bg-hover sm:px-5">
      <Avatar name={name} photoUrl={photoUrl(group.photo)} shape="group" />
      <div className="min-w-0 flex-1">
        <Link
          to={`/groups/${group.id ?? ""}`}
          className="line-clamp-2 font-semibold after:absolute after:inset-0 rtl:text-right"
          dir="auto"
        >
          {name}
        </Link>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-sm text-muted">
          <GroupMarks group={group} />
          {group.memberCount != null && <span>{groupMessages.members(asCount(group.memberCount))}</span>}
          <LastPost date={group.lastFeedElementPostDate} />
        </p>
        {asPlainLine(description) && (
          <p className="mt-1 truncate text-muted rtl:text-right" dir="auto">
            {asPlainLine(description)}
          </p>
        )}
      </div>
      <WayIn group={group} />
    </li>
  );
}

function LastPost({ date }: { date: string | null | undefined }) {
  const now = useNow();
  const time = parseDate(date);
  if (time === null) return null;
  return <time dateTime={new Date(time).toISOString()}>{groupMessages.lastPost(formatShortTime(time, now))}</time>;
}

/** Placeholder for a row. */
export function GroupRowSkeleton() {
  return (
    <div className="flex items-start gap-3 border-b border-line px-4 py-3.5 sm:px-5">
      <Skeleton className="size-10 shrink-0" />
      <div className="flex-1 space-y-2 py-1">
        <Skeleton className="h-4 w-2/5" />
        <Skeleton className="h-3 w-3/5" />
        <Skeleton className="h-3 w-2/5 sm:hidden" />
        <Skeleton className="h-4 w-4/5" />
      </div>
    </div>
  );
}
