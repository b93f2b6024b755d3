import { ArrowBigDown, ArrowBigUp, type LucideIcon } from "lucide-react";
import { createContext, use } from "react";
import type { UpDownVoteCapability } from "~/connect/contract/capabilities.ts";
import type { UpDownVote } from "~/connect/votes.ts";
import { capabilityMessages as texts } from "~/lib/messages/capabilities.ts";
import { formatNumber } from "~/lib/plural.ts";
import { asCount } from "~/lib/readers.ts";
import { classNames } from "~/ui/class-names.ts";
import { iconLook } from "~/ui/icon-button.tsx";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";

/** True below whatever draws the votes itself, as buttons. */
export const HasVoteButtons = createContext(false);

/**
 * How many found it helpful, and how many did not. Questions have buttons for that, drawn with their best answer, and
 * answers in their threads: everything else only tells the votes that it has.
 */
export const upDownVoteView = capabilityView(
  "upDownVote",
  ({ upVoteCount, downVoteCount }, { capabilities }) =>
    asCount(upVoteCount) + asCount(downVoteCount) > 0 && !capabilities?.questionAndAnswers,
  VoteCounts,
);

function VoteCounts({ capability: { upVoteCount, downVoteCount, myVote } }: CapabilityProps<"upDownVote">) {
  if (use(HasVoteButtons)) return null;
  return (
    <p className="flex flex-wrap gap-x-3 text-sm text-muted">
      <Count icon={ArrowBigUp} count={asCount(upVoteCount)} say={texts.upVotes} isMine={myVote === "Up"} />
      <Count icon={ArrowBigDown} count={asCount(downVoteCount)} say={texts.downVotes} isMine={myVote === "Down"} />
    </p>
  );
}

interface CountProps {
  icon: LucideIcon;
  count: number;
  say: (count: number) => string;
  isMine: boolean;
}

function Count({ icon: Icon, count, say, isMine }: CountProps) {
  if (count === 0) return null;
  const words = wordsOf(count, say, isMine);
  return (
    <span className={classNames("inline-flex items-center gap-1", isMine && "text-accent-text")} data-tip={words}>
      <Icon aria-hidden size={16} strokeWidth={1.75} />
      <span aria-hidden className="tabular-nums">
        {formatNumber(count)}
      </span>
      <span className="sr-only">{words}</span>
    </span>
  );
}

/** Votes up or down; the own vote, pressed again, is taken back. */
export function VoteButtons({ votes, onVote }: { votes: UpDownVoteCapability; onVote: (vote: UpDownVote) => void }) {
  const { myVote, upVoteCount, downVoteCount } = votes;
  const press = (vote: UpDownVote) => onVote(myVote === vote ? "None" : vote);
  return (
    <span className="inline-flex items-center align-middle">
      <VoteButton
        icon={ArrowBigUp}
        action={texts.voteUp}
        count={asCount(upVoteCount)}
        say={texts.upVotes}
        isMine={myVote === "Up"}
        onPress={() => press("Up")}
      />
      <VoteButton
        icon={ArrowBigDown}
        action={texts.voteDown}
        count={asCount(downVoteCount)}
        say={texts.downVotes}
        isMine={myVote === "Down"}
        onPress={() => press("Down")}
      />
    </span>
  );
}

function VoteButton({ icon: Icon, action, count, say, isMine, onPress }: CountProps & { action: string; onPress: () => void }) {
  const label = count > 0 ? texts.voteLabel(action, wordsOf(count, say, isMine)) : action;
  return (
    <button type="button" aria-pressed={isMine} aria-label={label} data-tip={label} className={iconLook(isMine)} onClick={onPress}>
      <Icon aria-hidden size={20} strokeWidth={1.75} fill={isMine ? "currentColor" : "none"} fillOpacity={isMine ? 0.25 : 0} />
      {count > 0 && formatNumber(count)}
    </button>
  );
}

function wordsOf(count: number, say: (count: number) => string, isMine: boolean): string {
  return isMine ? texts.withMine(say(count)) : say(count);
}
