import { messages } from "~/lib/messages/messages.ts";
import { Skeleton } from "~/ui/skeleton.tsx";

/** Shown while a page's chunk loads. */
export function PageLoading() {
  return (
    <div role="status" aria-busy="true" aria-label={messages.app.loading} className="space-y-3 p-5">
      <Skeleton className="h-7 w-40" />
      <Skeleton className="h-4 w-full" />
      <Skeleton className="h-4 w-2/3" />
    </div>
  );
}
