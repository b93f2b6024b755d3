import { fileMessages as texts } from "~/lib/messages/files.ts";
import { ErrorReason } from "~/ui/error-reason.tsx";

/** Why a file could not be changed or deleted. "Forbidden" means that this person may not change it: they can see it. */
export function ChangeError({ error }: { error: Error }) {
  const isForbidden = "kind" in error && error.kind === "forbidden";
  return <ErrorReason error={error} intent="do" because={isForbidden ? texts.notAllowed : undefined} />;
}
