import { Suspense } from "react";
import { messages } from "~/lib/messages/messages.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import type { ErrorReasonProps } from "./error-reason.tsx";
import { lazily } from "./lazily.ts";

const ErrorReason = lazily(() => import("./error-reason.tsx"), "ErrorReason");

/** Why a request failed. Its texts are loaded with the first error, and offline is described without them. */
export function Reason(props: ErrorReasonProps) {
  return (
    <ErrorBoundary fallback={() => messages.errors.offline}>
      <Suspense>
        <ErrorReason {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
