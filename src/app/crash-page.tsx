import { TriangleAlert } from "lucide-react";
import { messages } from "~/lib/messages/messages.ts";
import { isStorageBlocked } from "~/lib/safe-storage.ts";
import { Button } from "~/ui/button.tsx";
import { isPartMissing } from "~/ui/new-version.ts";
import { Notice } from "~/ui/notice.tsx";

/** What stands in place of a page that failed to draw. */
export function CrashPage({ onRetry }: { onRetry: () => void }) {
  const { app } = messages;
  // What failed to load will not come by drawing it anew.
  if (isPartMissing()) {
    return (
      <Notice icon={TriangleAlert} title={app.newVersionTitle} action={<ReloadButton look="primary" />}>
        {app.newVersionText} {isStorageBlocked() ? app.wordsNotKept : app.wordsKept}
      </Notice>
    );
  }
  return (
    <Notice
      icon={TriangleAlert}
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
