import { CircleCheck } from "lucide-react";
import { messages } from "~/lib/messages/messages.ts";
import { EntityLink } from "../entity-link.tsx";
import { FoldedMessage } from "../folded-message.tsx";
import { asObject } from "../readers.ts";
import { Timestamp } from "../timestamp.tsx";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { Inset } from "./inset.tsx";
import { personName } from "../person-name.ts";

/** The best answer of a question. Its title stands above the body: {@link QuestionTitle}. */
export const questionAndAnswersView = capabilityView("questionAndAnswers", ({ bestAnswer }) => asObject(bestAnswer) !== null, BestAnswer);

function BestAnswer({ capability }: CapabilityProps<"questionAndAnswers">) {
  const answer = asObject(capability.bestAnswer);
  const user = asObject(answer?.user);
  const body = asObject(answer?.body);
  return (
    <Inset>
      <p className="flex items-center gap-1.5 text-sm font-medium text-success">
        <CircleCheck aria-hidden size={16} />
        {messages.capabilities.bestAnswer}
      </p>
      <p className="mt-0.5 flex flex-wrap items-baseline gap-x-2">
        <span dir="auto">
          <EntityLink id={user?.id} className="font-semibold hover:underline">
            {personName(user)}
          </EntityLink>
        </span>
        <Timestamp date={answer?.createdDate} />
      </p>
      <FoldedMessage id={answer?.id} body={body} />
    </Inset>
  );
}
