import { use } from "react";
import { useParams } from "react-router";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { EntityLink } from "~/entities/entity-link.tsx";
import { AuthorMarks } from "~/entities/person/author-marks.tsx";
import { asText } from "~/lib/readers.ts";
import { Timestamp } from "~/ui/timestamp.tsx";
import { LateMarks } from "./capabilities/late-marks.tsx";
import { placeOf, placeText } from "./header-place.ts";
import { authorName } from "./label.ts";
import { MessageText } from "./message/message-text.tsx";
import { PostHeading } from "./post-heading.ts";

/**
 * The context of a feed element: who posted it where, and when. Where the org says only where and who, the person comes
 * first and the place stands beside the time, but not on the page of that place. A blank text gives way to the author.
 */
export function Header({ element }: { element: FeedElement }) {
  const Heading = use(PostHeading);
  const { id: pageId } = useParams();
  const { header, parent } = element;
  const place = placeOf(element);
  return (
    <header className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2">
      <Heading className="min-w-0 font-semibold text-wrap" dir="auto">
        <MessageText
          segments={header?.messageSegments?.slice(place ? 2 : 0)}
          text={asText(header?.text).trim() || authorName(element)}
          isInline
        />
      </Heading>
      <AuthorMarks author={element.actor} />
      {place && !(pageId && parent?.id?.startsWith(pageId)) && (
        <EntityLink id={parent?.id} className="min-w-0 py-1 text-sm text-muted hover:underline">
          <bdi>{placeText(element)}</bdi>
        </EntityLink>
      )}
      <Timestamp date={element.createdDate} to={element.id ? `/posts/${element.id}` : undefined} />
      <LateMarks element={element} />
    </header>
  );
}
