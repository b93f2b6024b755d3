import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { AuthorMarks } from "~/entities/person/author-marks.tsx";
import { asText } from "~/lib/readers.ts";
import { Timestamp } from "~/ui/timestamp.tsx";
import { LateMarks } from "./capabilities/late-marks.tsx";
import { authorName } from "./label.ts";
import { MessageText } from "./message/message-text.tsx";

/** The context of a feed element: who posted it where, and when. A blank text gives way to the author. */
export function Header({ element }: { element: FeedElement }) {
  const { header } = element;
  return (
    <header className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2">
      <div className="min-w-0 font-semibold" dir="auto">
        <MessageText segments={header?.messageSegments} text={asText(header?.text).trim() || authorName(element)} isInline />
      </div>
      <AuthorMarks author={element.actor} />
      <Timestamp date={element.createdDate} to={element.id ? `/posts/${element.id}` : undefined} />
      <LateMarks element={element} />
    </header>
  );
}
