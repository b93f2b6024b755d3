import { Menu } from "@base-ui/react/menu";
import { BellOff, Bell, Link, Reply, Trash2, type LucideIcon } from "lucide-react";
import { useRef, type ReactElement } from "react";
import { useHref } from "react-router";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { useIsMe } from "~/entities/own.ts";
import { personName } from "~/entities/person/person-name.ts";
import { moreMessages } from "~/lib/messages/more.ts";
import { classNames } from "~/ui/class-names.ts";
import { showToast } from "~/ui/toast.ts";
import { useReply } from "./comments/use-reply.ts";
import { useComment } from "./element.ts";
import { muteCommand } from "./mute.ts";
import { useDeleteComment, useDeleteElement } from "./use-delete.ts";

/** What else can be done with an element, or with a comment on it. Open when it first appears. */
export function MoreMenu({ elementId, commentId, trigger }: { elementId: string; commentId?: string; trigger: ReactElement }) {
  const button = useRef<HTMLButtonElement>(null);
  /** What takes focus when the menu has closed, where it is not the button. */
  const focusNext = useRef<HTMLElement | false | null>(null);
  const element = useRecord(FEED_ELEMENTS, elementId);
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger ref={button} render={trigger} onClick={undefined} />
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4} className="z-50">
          <Menu.Popup
            finalFocus={() => focusNext.current ?? true}
            className="min-w-44 rounded-xl border border-line bg-raised p-1.5 shadow-lg outline-none"
          >
            {commentId ? (
              <CommentItems
                elementId={elementId}
                commentId={commentId}
                onReply={() => (focusNext.current = false)}
                onDelete={() => (focusNext.current = false)}
              />
            ) : (
              element && <ElementItems element={element} id={elementId} onDelete={() => (focusNext.current = false)} />
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function ElementItems({ element, id, onDelete }: { element: FeedElement; id: string; onDelete: () => void }) {
  const isMe = useIsMe();
  const remove = useDeleteElement(id);
  const href = useHref(`/posts/${id}`);
  const store = useStore();
  const isMuted = muteCommand.isOn?.(element);
  return (
    <>
      <Item icon={Link} onClick={() => void copy(new URL(href, window.location.href).href)}>
        {moreMessages.copyLink}
      </Item>
      {muteCommand.isPossible(element) && (
        <Item icon={isMuted ? Bell : BellOff} onClick={() => muteCommand.run(store, element)}>
          {isMuted ? moreMessages.unmute : moreMessages.mute}
        </Item>
      )}
      {isMe(element.actor?.id) && !element.isDeleteRestricted && <DeleteItem onDelete={onDelete} remove={remove} />}
    </>
  );
}

function CommentItems({
  elementId,
  commentId,
  onReply,
  onDelete,
}: Record<"elementId" | "commentId", string> & Record<"onReply" | "onDelete", () => void>) {
  const comment = useComment(commentId);
  const isClosed = useRecord(FEED_ELEMENTS, elementId)?.capabilities?.close?.isClosed === true;
  const isMe = useIsMe();
  const reply = useReply(elementId);
  const remove = useDeleteComment(elementId, commentId);
  const user = comment?.user;
  const name = personName(user);
  return (
    <>
      {user?.id && !isClosed && (
        <Item
          icon={Reply}
          onClick={() => {
            onReply();
            reply({ id: user.id ?? "", name });
          }}
        >
          {moreMessages.reply(name)}
        </Item>
      )}
      {isMe(user?.id) && !comment?.isDeleteRestricted && <DeleteItem onDelete={onDelete} remove={remove} />}
    </>
  );
}

/** @param onDelete before the thing is gone: the offer to undo it takes the focus */
function DeleteItem({ onDelete, remove }: { onDelete: () => void; remove: () => void }) {
  return (
    <Item
      icon={Trash2}
      isDangerous
      onClick={() => {
        onDelete();
        remove();
      }}
    >
      {moreMessages.delete}
    </Item>
  );
}

function Item({
  icon: Icon,
  isDangerous,
  onClick,
  children,
}: {
  icon: LucideIcon;
  isDangerous?: boolean;
  onClick: () => void;
  children: string;
}) {
  return (
    <Menu.Item
      className={classNames(
        "flex min-h-9 max-w-72 cursor-default items-center gap-3 rounded-md px-3 py-1.5 outline-none select-none data-[highlighted]:bg-hover",
        isDangerous && "text-danger",
      )}
      onClick={onClick}
    >
      <Icon aria-hidden size={18} className={classNames("shrink-0", !isDangerous && "text-muted")} />
      <bdi className="truncate">{children}</bdi>
    </Menu.Item>
  );
}

async function copy(url: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(url);
    showToast(moreMessages.linkCopied);
  } catch {
    showToast(moreMessages.couldNotCopy);
  }
}
