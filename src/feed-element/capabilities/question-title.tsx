import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { asObject, asPlainLine } from "~/lib/readers.ts";

/** The title of a question, to stand above its body; nothing for what is no question. */
export function QuestionTitle({ element }: { element: Pick<FeedElement, "capabilities"> }) {
  const question = asObject(asObject(element.capabilities)?.questionAndAnswers);
  const title = asPlainLine(question?.questionTitle);
  return (
    title !== "" && (
      <p className="mt-1 text-lg font-semibold" dir="auto">
        {title}
      </p>
    )
  );
}
