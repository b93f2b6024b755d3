import { CircleCheck } from "lucide-react";
import { EntityLink } from "~/entities/entity-link.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asObject, asText } from "~/lib/readers.ts";
import { Timestamp } from "~/ui/timestamp.tsx";
import { FoldedMessage } from "../message/folded-message.tsx";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { Inset, InsetBody } from "./inset.tsx";

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
        {capabilityMessages.bestAnswer}
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
      <InsetBody element={{ id: asText(answer?.feedElement?.id), capabilities: asObject(answer?.capabilities) }} />
    </Inset>
  );
}
