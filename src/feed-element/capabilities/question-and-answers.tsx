import { CircleCheck } from "lucide-react";
import type { Comment } from "~/connect/contract/comments.ts";
import { useStore } from "~/data/use-store.tsx";
import { EntityLink } from "~/entities/entity-link.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { messages } from "~/lib/messages/messages.ts";
import { asObject, asText } from "~/lib/readers.ts";
import { Timestamp } from "~/ui/timestamp.tsx";
import { changeCapability } from "../capability-change.ts";
import { FoldedMessage } from "../message/folded-message.tsx";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { ELEMENT_VOTE } from "../up-down-vote.ts";
import { Inset, InsetBody, useIsInset } from "./inset.tsx";
import { VoteButtons } from "./up-down-vote.tsx";

/** A question: whether it is solved, its best answer, and votes for it. Its title stands above the body: {@link QuestionTitle}. */
export const questionAndAnswersView = capabilityView(
  "questionAndAnswers",
  ({ bestAnswer }, { capabilities }) => asObject(bestAnswer) !== null || asObject(capabilities?.upDownVote) !== null,
  Question,
);

function Question({ capability, element }: CapabilityProps<"questionAndAnswers">) {
  const store = useStore();
  const isInset = useIsInset();
  const answer = asObject(capability.bestAnswer);
  const votes = asObject(element.capabilities?.upDownVote);
  const id = asText(element.id);
  return (
    <>
      {answer && <BestAnswer answer={answer} />}
      {votes && id !== "" && !isInset && (
        <div className="-my-1 -ms-2">
          <VoteButtons votes={votes} onVote={(vote) => changeCapability(store, id, ELEMENT_VOTE, vote)} />
        </div>
      )}
    </>
  );
}

function BestAnswer({ answer }: { answer: Comment }) {
  const user = asObject(answer.user);
  const body = asObject(answer.body);
  const name = personName(user);
  return (
    <Inset>
      <p className="flex items-center gap-1.5 text-sm font-medium text-success">
        <CircleCheck aria-hidden size={16} />
        {capabilityMessages.bestAnswer}
      </p>
      <p className="mt-0.5 flex flex-wrap items-baseline gap-x-2">
        <span dir="auto">
          <EntityLink id={user?.id} className="font-semibold hover:underline">
            {name}
          </EntityLink>
        </span>
        <Timestamp date={answer.createdDate} />
      </p>
      <FoldedMessage id={answer.id} body={body} named={(label) => messages.element.ofComment(label, name)} />
      <InsetBody element={{ id: asText(answer.feedElement?.id), capabilities: asObject(answer.capabilities) }} />
    </Inset>
  );
}
