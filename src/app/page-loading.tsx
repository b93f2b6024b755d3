import { messages } from "~/lib/messages/messages.ts";
import { Notice } from "~/ui/notice.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";

/** Shown while a page's chunk loads. Without a connection that waits for one (ui/lazily.ts), and this says so. */
export function PageLoading() {
  return navigator.onLine ? (
    <div role="status" aria-busy="true" aria-label={messages.app.loading} className="space-y-3 p-5">
      <Skeleton className="h-7 w-40" />
      <Skeleton className="h-4 w-full" />
    </div>
  ) : (
    <Notice drawing="offline" title={messages.errors.offline} />
  );
}
