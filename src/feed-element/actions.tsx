import { Bookmark, Forward, MessageCircle, ThumbsUp } from "lucide-react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { pageTotal } from "~/connect/pages.ts";
import { useStore } from "~/data/use-store.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { formatCount, withShortCount } from "~/lib/plural.ts";
import { IconButton, iconLook } from "~/ui/icon-button.tsx";
import { Later } from "~/ui/later.tsx";
import { lazily } from "~/ui/lazily.ts";
import { Link } from "~/ui/link.tsx";
import { loadOnPress } from "~/ui/load-on-press.ts";
import { useOutgoingComments } from "./comments/outgoing-comments.tsx";
import { ofPost } from "./label.ts";
import { loadCommands } from "./load-commands.ts";
import { LikeCount } from "./people-list/like-count.tsx";
import { openField, useIsFieldOpen } from "./open-fields.ts";

const Faces = lazily(() => import("./people-list/faces.tsx"), "Faces");

/**
 * What can be done to a feed element: its capabilities decide, never its type.
 *
 * @param isWhole on the element's own page, where all comments are and the field for another one
 */
export function Actions({ element, isWhole }: { element: FeedElement; isWhole?: boolean }) {
  const id = element.id ?? "";
  const store = useStore();
  const { comments, bookmarks, feedEntityShare } = element.capabilities ?? {};
  const commentCount = pageTotal(comments) + useOutgoingComments(id).onTheirWay;
  const count = messages.element.comment(commentCount);
  const isWriting = useIsFieldOpen(id);
  const { writeComment, share, bookmark } = messages.element;
  const named = ofPost(element);
  return (
    <div className="-ms-2 mt-1 flex items-center gap-1">
      <LikeButton element={element} />
      {comments && (
        <IconButton
          icon={MessageCircle}
          label={writeComment}
          inContext={named(writeComment)}
          aria-expanded={isWhole || isWriting}
          onClick={() => openField(store, id)}
        />
      )}
      {comments && !isWhole && (
        <Link
          to={`/posts/${id}`}
          aria-label={named(withShortCount(count, commentCount))}
          data-tip={count}
          className={iconLook(false, "-ms-2 me-1 min-w-6! justify-start! px-0.5!")}
        >
          {formatCount(commentCount)}
        </Link>
      )}
      {element.isSharable && feedEntityShare?.feedEntity?.isEntityAvailable !== false && (
        <IconButton
          icon={Forward}
          className="mirrored"
          label={share}
          inContext={named(share)}
          onClick={() => loadOnPress(loadCommands, ({ shareCommand }) => shareCommand.run(store, element))}
        />
      )}
      {bookmarks && (
        <IconButton
          icon={Bookmark}
          label={bookmark}
          inContext={named(bookmark)}
          pressed={bookmarks.isBookmarkedByCurrentUser ?? false}
          onClick={() => loadOnPress(loadCommands, ({ bookmarkCommand }) => bookmarkCommand.run(store, element))}
        />
      )}
      {/* At the end of the row: nothing moves when they come. */}
      <Later>
        <Faces element={element} />
      </Later>
    </div>
  );
}

/** Likes an element or takes that back, and tells how many like it. Nothing where it cannot be liked. */
export function LikeButton({ element }: { element: FeedElement }) {
  const store = useStore();
  const { chatterLikes } = element.capabilities ?? {};
  const likes = pageTotal(chatterLikes);
  const label = likes > 0 ? messages.element.likeAnd(likes) : messages.element.like;
  const named = ofPost(element);
  if (!chatterLikes) return null;
  return (
    <>
      <IconButton
        icon={ThumbsUp}
        label={label}
        inContext={named(label)}
        pressed={chatterLikes.isLikedByCurrentUser ?? false}
        onClick={() => loadOnPress(loadCommands, ({ likeCommand }) => likeCommand.run(store, element))}
      />
      <LikeCount list="likes" id={element.id ?? ""} likes={likes} named={named} />
    </>
  );
}
