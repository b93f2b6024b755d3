import { FileQuestion, TriangleAlert } from "lucide-react";
import { messages } from "~/lib/messages/messages.ts";
import { Button } from "./button.tsx";
import { errorText } from "./error-text.ts";
import { Notice } from "./notice.tsx";

/** Errors that asking again will not mend: it is gone, hidden, or the org says what is wrong with the question. */
const FINAL = ["not-found", "forbidden", "invalid"];

/** Stands in place of a page whose subject could not be read. Reads the `kind` of a ConnectError. */
export function PageProblem({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const kind = "kind" in error ? String(error.kind) : "";
  const isFinal = FINAL.includes(kind);
  return (
    <Notice
      icon={isFinal ? FileQuestion : TriangleAlert}
      title={isFinal ? messages.app.notFoundTitle : messages.app.crashTitle}
      action={!isFinal && <Button onClick={onRetry}>{messages.app.tryAgain}</Button>}
    >
      <p role="alert">{isFinal && kind !== "invalid" ? messages.errors.notFound : errorText(error)}</p>
    </Notice>
  );
}
