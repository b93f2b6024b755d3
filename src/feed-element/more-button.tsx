import { Ellipsis } from "lucide-react";
import { Suspense, useState } from "react";
import { messages } from "~/lib/messages/messages.ts";
import { classNames } from "~/ui/class-names.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { lazily } from "~/ui/lazily.ts";

const MoreMenu = lazily(() => import("./more-menu.tsx"), "MoreMenu");

/** Where a pointer can hover, the buttons of comments show themselves when it does, or when they have focus. */
const QUIET = "[@media(hover:hover)]:opacity-0 group-hover/comment:opacity-100 focus-visible:opacity-100 aria-expanded:opacity-100";

/**
 * What else can be done with an element, or with a comment on it. The menu's code comes with the first press.
 *
 * @param commentId the comment, where it is one
 * @param author who wrote it
 */
export function MoreButton({ elementId, commentId, author }: { elementId: string; commentId?: string; author: string }) {
  const [isWanted, setIsWanted] = useState(false);
  const { more, ofComment, ofPost } = messages.element;
  const button = (
    <IconButton
      icon={Ellipsis}
      className={classNames("-my-1.5 -me-2", commentId && QUIET)}
      label={more}
      inContext={(commentId ? ofComment : ofPost)(more, author)}
      aria-haspopup="menu"
      onClick={() => setIsWanted(true)}
    />
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <MoreMenu elementId={elementId} commentId={commentId} trigger={button} />
    </Suspense>
  );
}
