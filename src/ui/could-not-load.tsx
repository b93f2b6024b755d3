import { messages } from "~/lib/messages/messages.ts";
import { Button } from "./button.tsx";
import { drawingOf } from "./drawing.tsx";
import { Notice } from "./notice.tsx";
import { Reason } from "./reason.tsx";

/** Shown instead of a list that could not be read. */
export function CouldNotLoad({
  title = messages.app.couldNotLoad,
  error,
  look,
  onRetry,
}: {
  title?: string;
  error: Error | null;
  look?: "primary";
  onRetry: () => unknown;
}) {
  return (
    <Notice
      drawing={drawingOf(error)}
      title={title}
      action={
        <Button look={look} onClick={() => void onRetry()}>
          {messages.app.tryAgain}
        </Button>
      }
    >
      <div role="alert">
        <Reason error={error} />
      </div>
    </Notice>
  );
}
