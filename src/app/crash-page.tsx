import { messages } from "~/lib/messages/messages.ts";
import { isStorageBlocked } from "~/lib/safe-storage.ts";
import { Button } from "~/ui/button.tsx";
import { isPartMissing } from "~/ui/new-version.ts";
import { Notice } from "~/ui/notice.tsx";

/** Fallback for a page that crashed while rendering. */
export function CrashPage({ onRetry }: { onRetry: () => void }) {
  const { app } = messages;
  // Rendering again does not bring back a chunk that failed to load: only a reload helps.
  const isMissing = isPartMissing();
  return (
    <Notice
      title={isMissing ? app.newVersionTitle : app.crashTitle}
      action={
        <div className="flex gap-2">
          {!isMissing && (
            <Button look="primary" onClick={onRetry}>
              {app.tryAgain}
            </Button>
          )}
          <Button look={isMissing ? "primary" : undefined} onClick={() => window.location.reload()}>
            {app.reload}
          </Button>
        </div>
      }
    >
      {isMissing ? `${app.newVersionText} ${isStorageBlocked() ? app.wordsNotKept : app.wordsKept}` : app.crashText}
    </Notice>
  );
}
