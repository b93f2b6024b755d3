import { ThumbsDown, ThumbsUp, type LucideIcon } from "lucide-react";
import { capabilityMessages as texts } from "~/lib/messages/capabilities.ts";
import { formatNumber } from "~/lib/plural.ts";
import { asCount } from "~/lib/readers.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";

/** How many found it helpful, and how many did not. */
export const upDownVoteView = capabilityView(
  "upDownVote",
  ({ upVoteCount, downVoteCount }) => asCount(upVoteCount) + asCount(downVoteCount) > 0,
  Votes,
);

function Votes({ capability: { upVoteCount, downVoteCount, myVote } }: CapabilityProps<"upDownVote">) {
  return (
    <p className="flex flex-wrap gap-x-3 text-sm text-muted">
      <Count icon={ThumbsUp} count={asCount(upVoteCount)} say={texts.upVotes} isMine={myVote === "Up"} />
      <Count icon={ThumbsDown} count={asCount(downVoteCount)} say={texts.downVotes} isMine={myVote === "Down"} />
    </p>
  );
}

function Count({ icon: Icon, count, say, isMine }: { icon: LucideIcon; count: number; say: (count: number) => string; isMine: boolean }) {
  if (count === 0) return null;
  const words = isMine ? `${say(count)}, ${texts.myVote}` : say(count);
  return (
    <span className={isMine ? "inline-flex items-center gap-1 text-accent-text" : "inline-flex items-center gap-1"} data-tip={words}>
      <Icon aria-hidden size={14} />
      <span aria-hidden className="tabular-nums">
        {formatNumber(count)}
      </span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
