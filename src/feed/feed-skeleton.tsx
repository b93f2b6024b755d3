import { messages } from "~/lib/messages/messages.ts";
import { Skeleton } from "~/ui/skeleton.tsx";

const LINES = ["w-full", "w-11/12", "w-3/5"];

/** Placeholders for the first elements. */
export function FeedSkeleton() {
  return (
    <div role="feed" aria-busy="true" aria-label={messages.feed.loadingFirst}>
      {Array.from({ length: 6 }, (_, index) => (
        <ElementSkeleton key={index} lines={1 + (index % 3)} />
      ))}
    </div>
  );
}

/** Placeholder for one element. */
export function ElementSkeleton({ lines = 2 }: { lines?: number }) {
  return (
    <div className="flex gap-3 border-b border-line px-4 py-4 sm:px-5">
      <Skeleton className="size-10 rounded-full" />
      <div className="flex-1 space-y-2.5 pt-1">
        <Skeleton className="h-4 w-48 max-w-full" />
        {LINES.slice(0, lines).map((width) => (
          <Skeleton key={width} className={`h-4 ${width}`} />
        ))}
        <Skeleton className="h-5 w-32" />
      </div>
    </div>
  );
}
