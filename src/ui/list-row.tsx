import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Skeleton } from "./skeleton.tsx";

/**
 * One row of a list of people or things (`<li>`).
 *
 * @param media the photo or icon, 40 px
 * @param facts secondary texts, one per line; empty ones are skipped
 * @param action button at the end of the row
 */
export function ListRow({
  media,
  name,
  facts = [],
  action,
}: {
  media: ReactNode;
  name: ReactNode;
  facts?: readonly (string | null | undefined | false)[];
  action?: ReactNode;
}) {
  return (
    <li className="flex items-center gap-3 border-b border-line px-4 py-3 sm:px-5">
      {media}
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-0.5">{name}</div>
        {facts.map(
          (fact, index) =>
            fact && (
              <p key={index} className="line-clamp-2 text-sm text-muted">
                <bdi>{fact}</bdi>
              </p>
            ),
        )}
      </div>
      {action}
    </li>
  );
}

/** Placeholder for a {@link ListRow}. */
export function ListRowSkeleton({ isRound = true }: { isRound?: boolean }) {
  return (
    <div className="flex items-center gap-3 border-b border-line px-4 py-3 sm:px-5">
      <Skeleton className={classNames("size-10 shrink-0", isRound && "rounded-full")} />
      <div className="flex-1 space-y-1.5 py-0.75">
        <Skeleton className="h-4 w-40 max-w-full" />
        <Skeleton className="h-3 w-56 max-w-full" />
      </div>
    </div>
  );
}
