import { TriangleAlert } from "lucide-react";
import { messages } from "~/lib/messages/messages.ts";
import { Button } from "~/ui/button.tsx";
import { Notice } from "~/ui/notice.tsx";

/** What stands in place of a page that failed to draw. */
export function CrashPage({ onRetry }: { onRetry: () => void }) {
  return (
    <Notice
      icon={TriangleAlert}
      title={messages.app.crashTitle}
      action={
        <div className="flex gap-2">
          <Button look="primary" onClick={onRetry}>
            {messages.app.tryAgain}
          </Button>
          <Button onClick={() => window.location.reload()}>{messages.app.reload}</Button>
        </div>
      }
    >
      {messages.app.crashText}
    </Notice>
  );
}
