import { Check, Send, Trash2, type LucideIcon } from "lucide-react";
import type { MouseEvent, ReactNode } from "react";
import { useStore } from "~/data/use-store.tsx";
import { useIsMe } from "~/entities/own.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { Button } from "~/ui/button.tsx";
import { mirrored } from "~/ui/mirrored.tsx";
import { changeCapability } from "../capability-change.ts";
import { changeCommentCapability } from "../comments/comment-capability-change.ts";
import { APPROVE, APPROVE_COMMENT, PUBLISH } from "../publish.ts";
import { useDeleteElement } from "../use-delete.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { useIsInset } from "./inset.tsx";

const SendIcon = mirrored(Send);

/** What can be done with a draft, and with a post or comment that waits for review. That it is one is said in its marks. */
export const statusView = capabilityView(
  "status",
  ({ feedEntityStatus }) => feedEntityStatus === "Draft" || feedEntityStatus === "PendingReview",
  Status,
);

function Status({ capability, element }: CapabilityProps<"status">) {
  const isMe = useIsMe();
  if (useIsInset() || !element.id) return null;
  if (capability.feedEntityStatus === "PendingReview") {
    return capability.isApprovableByMe === true && <Pending id={element.id} commentId={element.commentId} />;
  }
  return isMe(element.actor?.id) && !element.commentId && <Draft id={element.id} />;
}

function Draft({ id }: { id: string }) {
  const store = useStore();
  const discard = useDeleteElement(id);
  const { draft } = capabilityMessages;
  return (
    <Offer text={draft.text}>
      <Act icon={SendIcon} label={draft.publish} onPress={() => changeCapability(store, id, PUBLISH, undefined)} />
      <Act icon={Trash2} label={draft.discard} onPress={discard} />
    </Offer>
  );
}

function Pending({ id, commentId }: { id: string; commentId?: string }) {
  const store = useStore();
  const { pending } = capabilityMessages;
  return (
    <Offer text={commentId ? pending.comment : pending.post}>
      <Act
        icon={Check}
        label={pending.approve}
        onPress={() => {
          if (commentId) changeCommentCapability(store, commentId, APPROVE_COMMENT, undefined);
          else changeCapability(store, id, APPROVE, undefined);
        }}
      />
    </Offer>
  );
}

function Offer({ text, children }: { text: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-2 rounded-lg border border-line bg-hover px-3 py-2">
      <p className="min-w-40 flex-1 text-sm text-muted">{text}</p>
      {children}
    </div>
  );
}

/** A button that goes away with what it does: the post takes the focus. */
function Act({ icon: Icon, label, onPress }: { icon: LucideIcon; label: string; onPress: () => void }) {
  function press({ currentTarget }: MouseEvent<HTMLElement>): void {
    currentTarget.closest<HTMLElement>("[tabindex='0']")?.focus({ preventScroll: true });
    onPress();
  }
  return (
    <Button className="min-h-8! px-3! text-sm!" onClick={press}>
      <Icon aria-hidden size={16} />
      {label}
    </Button>
  );
}
