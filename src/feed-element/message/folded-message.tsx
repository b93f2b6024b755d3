import type { MessageBody } from "~/connect/contract/message-segments.ts";
import { asText, loosesOf } from "~/lib/readers.ts";
import { FoldedText } from "./folded-text.tsx";
import { MessageText } from "./message-text.tsx";

/** Lines of the longest message that is never folded, and letters on a line of the narrowest screen. */
const SHORT_LINES = 12;
const NARROW_LINE = 30;

/**
 * What somebody wrote in a post or comment, folded where it is long.
 *
 * @param id of the post or comment
 * @param named adds to the label of "Show more" what it is of
 */
export function FoldedMessage({
  id,
  body,
  named,
  onImageLapsed,
}: {
  id: string | null | undefined;
  body: MessageBody | null | undefined;
  named: (label: string) => string;
  onImageLapsed?: () => void;
}) {
  const message = <MessageText segments={body?.messageSegments} text={body?.text} onImageLapsed={onImageLapsed} />;
  return mayBeLong(body) ? (
    <FoldedText id={id} named={named}>
      {message}
    </FoldedText>
  ) : (
    message
  );
}

/** Folding measures, which has the browser lay out the whole page: worth it only where there is much to lay out. */
function mayBeLong(body: MessageBody | null | undefined): boolean {
  const text = asText(body?.text);
  const lines = text.length / NARROW_LINE + text.split("\n").length;
  return lines > SHORT_LINES || loosesOf(body?.messageSegments).some(({ type }) => type === "InlineImage" || type === "MarkupBegin");
}
