import { CircleAlert, CircleHelp, Clock, LoaderCircle } from "lucide-react";
import type { OutboxEntry } from "~/data/outbox/entry.ts";
import { useIsKept } from "~/data/outbox/use-outbox.ts";
import { outboxMessages as texts } from "~/lib/messages/outbox.ts";
import { classNames } from "~/ui/class-names.ts";
import { Reason } from "~/ui/reason.tsx";
import { isBusy, reasonOf, stateWords } from "./state-words.ts";
import { useCircumstances } from "./use-circumstances.ts";

/** How something stands that the org has not confirmed: an icon, a few words, and why, where there is a reason. */
export function OutgoingState({ entry }: { entry: OutboxEntry }) {
  const circumstances = useCircumstances(entry);
  const isKept = useIsKept(entry.id);
  const busy = isBusy(entry, circumstances);
  const Icon = entry.state === "refused" ? CircleAlert : entry.state === "unclear" ? CircleHelp : busy ? LoaderCircle : Clock;
  const reason = reasonOf(entry);
  return (
    <div
      className={classNames(
        "flex gap-1.5 text-start text-sm",
        entry.state === "refused" && reason ? "text-danger" : entry.state === "unclear" ? "text-warning" : "text-muted",
      )}
    >
      <Icon aria-hidden size={16} className={classNames("mt-0.5 shrink-0", busy && "animate-spin")} />
      <div className="min-w-0 wrap-anywhere">
        {stateWords(entry, circumstances)}
        {reason && (
          <>
            {". "}
            <Reason {...reason} />
          </>
        )}
        {!isKept && <span className="block text-muted">{texts.notKept}</span>}
      </div>
    </div>
  );
}
