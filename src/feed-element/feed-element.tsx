import { useEffect } from "react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { contentShows } from "~/ui/first-content.ts";
import { Actions } from "./actions.tsx";
import { Actor } from "./actor.tsx";
import { AuxiliaryBody } from "./auxiliary-body.tsx";
import { Body } from "./body.tsx";
import { QuestionTitle } from "./capabilities/question-title.tsx";
import { CommentField } from "./comments/comment-field.tsx";
import { Comments } from "./comments/comments.tsx";
import { Editable } from "./editing/editable.tsx";
import { Header } from "./header.tsx";
import { authorName } from "./label.ts";
import { MoreButton } from "./more-button.tsx";
import { useIsFieldOpen } from "./open-fields.ts";

/**
 * One feed element in the one layout that all of them share: actor, header with timestamp, body, auxiliary body.
 *
 * @param isWhole on the element's own page: nothing is folded
 */
export function FeedElementView({ element, isWhole }: { element: FeedElement; isWhole?: boolean }) {
  useEffect(contentShows, []);
  const isWriting = useIsFieldOpen(element.id ?? "");
  return (
    <div className="flex gap-3">
      <Actor element={element} />
      <div className="min-w-0 flex-1">
        <div className="flex items-start gap-2">
          <Header element={element} />
          {element.id && <MoreButton elementId={element.id} author={authorName(element)} />}
        </div>
        <Editable elementId={element.id ?? ""}>
          <QuestionTitle element={element} />
          <Body element={element} isWhole={isWhole} />
        </Editable>
        <AuxiliaryBody element={element} />
        <Actions element={element} isWhole={isWhole} />
        <Comments element={element} isWhole={isWhole} />
        {element.capabilities?.comments && (isWhole || isWriting) && <CommentField key={element.id} element={element} isWhole={isWhole} />}
      </div>
    </div>
  );
}
