import { useState } from "react";
import { outboxMessages } from "~/lib/messages/outbox.ts";
import { ConfirmDialog } from "~/ui/confirm-dialog.tsx";
import type { Losses } from "./use-sign-out.tsx";

/** Asks whether to sign out although something that was written would be lost. */
export function SignOutQuestion({
  losses: { drafts, outgoing },
  onConfirm,
  onClose,
}: {
  losses: Losses;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const [isPending, setIsPending] = useState(false);
  const texts = outboxMessages.signOut;
  const lost = [...(outgoing > 0 ? [texts.outgoing(outgoing)] : []), ...(drafts > 0 ? [texts.drafts(drafts)] : [])];
  return (
    <ConfirmDialog
      title={texts.title}
      text={[...lost, texts.text].join(" ")}
      refuse={texts.cancel}
      confirm={texts.confirm}
      isPending={isPending}
      onConfirm={() => {
        setIsPending(true);
        onConfirm();
      }}
      onClose={onClose}
    />
  );
}
