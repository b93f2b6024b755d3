import { CircleCheck } from "lucide-react";
import { useStore } from "~/data/use-store.tsx";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { messages } from "~/lib/messages/messages.ts";
import { formatPercent } from "~/lib/plural.ts";
import { asCount, asNumber, asText, objectsOf } from "~/lib/readers.ts";
import { classNames } from "~/ui/class-names.ts";
import { changeCapability } from "../capability-change.ts";
import { VOTE } from "../vote.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { useIsInset } from "./inset.tsx";
import { useShowAll } from "./show-all.tsx";

/** How many choices of a long poll show at first; all down to the own one, if that is further below. */
const FOLDED = 6;

/** A poll with its results; pressing a choice votes, unless the conversation is closed. */
export const pollView = capabilityView("poll", ({ choices }) => objectsOf(choices).length > 0, Poll);

function Poll({ capability, element }: CapabilityProps<"poll">) {
  const store = useStore();
  const elementId = asText(element.id);
  const isOver = useIsInset() || element.capabilities?.close?.isClosed === true;
  const choices = objectsOf(capability.choices);
  const total = asCount(capability.totalVoteCount);
  const most = Math.max(0, ...choices.map((choice) => shareOf(choice, total)));
  const mine = choices.findIndex(({ id }) => id !== "" && id === capability.myChoiceId);
  const limit = Math.max(FOLDED, mine + 1);
  const { shown, button } = useShowAll(choices, choices.length > limit + 1 ? limit : choices.length, {
    more: messages.element.showMore,
    less: messages.element.showLess,
  });
  return (
    <div>
      <ul aria-label={capabilityMessages.poll} className="space-y-1.5">
        {shown.map((choice, index) => {
          const id = asText(choice.id);
          return (
            <li key={index}>
              <Choice
                text={asText(choice.text)}
                voteCount={asCount(choice.voteCount)}
                share={shareOf(choice, total)}
                isAhead={most > 0 && shareOf(choice, total) === most}
                isMine={id !== "" && id === capability.myChoiceId}
                onVote={id === "" || elementId === "" || isOver ? undefined : () => changeCapability(store, elementId, VOTE, id)}
              />
            </li>
          );
        })}
      </ul>
      {button}
      <p className="mt-1.5 text-sm text-muted">{capabilityMessages.votes(total)}</p>
    </div>
  );
}

interface ChoiceProps {
  text: string;
  voteCount: number;
  /** Between 0 and 1. */
  share: number;
  /** Whether no other has more votes. */
  isAhead: boolean;
  isMine: boolean;
  onVote?: () => void;
}

function Choice({ text, voteCount, share, isAhead, isMine, onVote }: ChoiceProps) {
  const content = (
    <>
      <span
        aria-hidden
        data-share
        className={classNames(
          "absolute inset-y-0 start-0 transition-[width] duration-150",
          isMine ? "bg-accent-soft" : isAhead ? "bg-line" : "bg-hover",
        )}
        style={{ width: `${share * 100}%` }}
      />
      <span className={classNames("relative min-w-0 flex-1", (isMine || isAhead) && "font-medium")} dir="auto">
        {text}
      </span>{" "}
      {isMine && <CircleCheck aria-hidden size={18} className="relative shrink-0 text-accent-text" />}
      <span
        className={classNames("relative shrink-0 text-sm tabular-nums", isAhead ? "font-semibold" : "text-muted")}
        data-tip={capabilityMessages.votes(voteCount)}
      >
        <span aria-hidden>{formatPercent(share)}</span>
        <span className="sr-only">{capabilityMessages.choiceResult(formatPercent(share), voteCount)}</span>
      </span>
    </>
  );
  const look = classNames(
    "relative flex min-h-9 w-full items-center gap-2 overflow-hidden rounded-lg border px-3 py-1.5 text-start",
    isMine ? "border-accent" : "border-line",
  );
  if (!onVote) return <div className={look}>{content}</div>;
  return (
    <button
      type="button"
      aria-pressed={isMine}
      className={classNames(look, "transition-colors duration-150 hover:border-strong-line")}
      onClick={() => !isMine && onVote()}
    >
      {content}
    </button>
  );
}

/** The share of a choice: from the counts, else as the org reckoned it. */
function shareOf(choice: { voteCount?: number | null; voteCountRatio?: number | null }, total: number): number {
  const count = asNumber(choice.voteCount);
  const share = count !== null && total > 0 ? count / total : (asNumber(choice.voteCountRatio) ?? 0);
  return Math.min(1, Math.max(0, share));
}
