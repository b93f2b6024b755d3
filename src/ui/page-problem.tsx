import { messages } from "~/lib/messages/messages.ts";
import { notFoundMessages } from "~/lib/messages/not-found.ts";
import { Button, buttonClass } from "./button.tsx";
import { drawingOf } from "./drawing.tsx";
import { ErrorReason } from "./error-reason.tsx";
import { Link } from "./link.tsx";
import { Notice } from "./notice.tsx";

/** Errors that a retry will not fix: gone, no access, or an invalid request. */
const FINAL = ["not-found", "forbidden", "disabled", "invalid"];

/** Shown instead of a page whose subject could not be read. Uses the `kind` of a ConnectError. */
export function PageProblem({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const kind = "kind" in error ? String(error.kind) : "";
  const isFinal = FINAL.includes(kind);
  const isNothing = isFinal && kind !== "disabled";
  return (
    <Notice
      drawing={drawingOf(error)}
      title={isNothing ? notFoundMessages.title : isFinal ? messages.app.couldNotLoad : messages.app.crashTitle}
      action={
        isFinal ? (
          <Link to="/" className={buttonClass()}>
            {notFoundMessages.toNews}
          </Link>
        ) : (
          <Button onClick={onRetry}>{messages.app.tryAgain}</Button>
        )
      }
    >
      <div role="alert">
        <ErrorReason error={isBadId(error) ? { kind: "not-found" } : error} />
      </div>
    </Notice>
  );
}

/** The org's message is then about an id that appears only in the URL. */
function isBadId(error: Error): boolean {
  return "code" in error && error.code === "INVALID_ID_FIELD";
}
