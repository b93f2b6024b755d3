import { messages } from "~/lib/messages/messages.ts";
import { isStorageBlocked } from "~/lib/safe-storage.ts";
import { Button } from "~/ui/button.tsx";
import { isPartMissing } from "~/ui/new-version.ts";
import { Notice } from "~/ui/notice.tsx";

/** Fallback for a page that crashed while rendering. */
export function CrashPage({ onRetry }: { onRetry: () => void }) {
  const { app } = messages;
  // Rendering again does not bring back a chunk that failed to load: only a reload helps.
  if (isPartMissing()) {
    return (
      <Notice drawing="error" title={app.newVersionTitle} action={<ReloadButton look="primary" />}>
        {app.newVersionText} {isStorageBlocked() ? app.wordsNotKept : app.wordsKept}
      </Notice>
    );
  }
  return (
    <Notice
      drawing="error"
      title={app.crashTitle}
      action={
        <div className="flex gap-2">
          <Button look="primary" onClick={onRetry}>
            {app.tryAgain}
          </Button>
          <ReloadButton />
        </div>
      }
    >
      {app.crashText}
    </Notice>
  );
}

function ReloadButton({ look }: { look?: "primary" }) {
  return (
    <Button look={look} onClick={() => window.location.reload()}>
      {messages.app.reload}
    </Button>
  );
}
