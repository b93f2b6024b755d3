import { Menu } from "@base-ui/react/menu";
import { BellOff, Bell, Eye, Hash, Link, Lock, LockOpen, Pencil, Pin, PinOff, Reply, Trash2 } from "lucide-react";
import { Suspense, useRef, useState, type ReactElement } from "react";
import { useHref } from "react-router";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import type { Flagged } from "~/connect/moderation.ts";
import { pageTotal } from "~/connect/pages.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { useIsMe } from "~/entities/own.ts";
import { personName } from "~/entities/person/person-name.ts";
import { moreMessages } from "~/lib/messages/more.ts";
import { asCount } from "~/lib/readers.ts";
import { lazily } from "~/ui/lazily.ts";
import { mirrored } from "~/ui/mirrored.tsx";
import { closeCommand } from "./close.ts";
import { AnswerItems } from "./comments/answer-items.tsx";
import { useReply } from "./comments/use-reply.ts";
import { useCanEdit } from "./editing/use-can-edit.ts";
import { useComment } from "./element.ts";
import { useLateParts } from "./late-part.tsx";
import { copyLink, MenuItem } from "./menu-item.tsx";
import { FlagItems, type FlagDialogName } from "./moderation/flag-items.tsx";
import { moderates } from "./moderation/flags.ts";
import { muteCommand } from "./mute.ts";
import { editField, openField } from "./open-fields.ts";
import { showPeople } from "./people-list/shown.ts";
import { pinCommand } from "./pin.ts";
import { canAssignTopics } from "./topics/element-topics.ts";
import { useDeleteComment, useDeleteElement } from "./use-delete.ts";

const ReplyIcon = mirrored(Reply);

const FlagDialog = lazily(() => import("./moderation/flag-dialog.tsx"), "FlagDialog");
const FlagsDialog = lazily(() => import("./moderation/flags-dialog.tsx"), "FlagsDialog");
const PostTopicsDialog = lazily(() => import("./topics/post-topics-dialog.tsx"), "PostTopicsDialog");

/** What else can be done with an element, or with a comment on it. Open when it first appears. */
export function MoreMenu({ elementId, commentId, trigger }: { elementId: string; commentId?: string; trigger: ReactElement }) {
  // The fields that its items open are there before it: nobody types into nothing.
  const isReady = useLateParts() !== null;
  const button = useRef<HTMLButtonElement>(null);
  /** What takes focus when the menu has closed, where it is not the button. */
  const focusNext = useRef<HTMLElement | false | null>(null);
  const store = useStore();
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const element = useRecord(FEED_ELEMENTS, elementId);
  const leaveFocus = () => (focusNext.current = false);
  const open = (name: DialogName) => {
    leaveFocus();
    setDialog(name);
  };
  const close = () => setDialog(null);
  const flagged: Flagged = commentId ? { of: "comment", id: commentId } : { of: "element", id: elementId };
  if (!isReady) return trigger;
  return (
    <>
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
                  onReply={leaveFocus}
                  onEdit={leaveFocus}
                  onDelete={leaveFocus}
                  onOpen={open}
                />
              ) : (
                element && (
                  <ElementItems
                    element={element}
                    id={elementId}
                    onEdit={leaveFocus}
                    onDelete={leaveFocus}
                    onOpen={open}
                    onReaders={() => {
                      leaveFocus();
                      showPeople(store, { list: "readers", id: elementId, total: readersOf(element), opener: button.current });
                    }}
                  />
                )
              )}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <Suspense fallback={null}>
        {dialog === "topics" && element && <PostTopicsDialog element={element} id={elementId} opener={button} onClose={close} />}
        {dialog === "flag" && <FlagDialog flagged={flagged} opener={button} onClose={close} />}
        {dialog === "flags" && <FlagsDialog flagged={flagged} opener={button} onClose={close} />}
      </Suspense>
    </>
  );
}

/** How many have read a post, where the org keeps account of it. */
function readersOf({ capabilities }: FeedElement): number {
  return pageTotal(capabilities?.readBy);
}

/** What opens from the menu. */
type DialogName = "topics" | FlagDialogName;

type ElementItemsProps = { element: FeedElement; id: string; onOpen: (name: DialogName) => void } & Record<
  "onEdit" | "onDelete" | "onReaders",
  () => void
>;

function ElementItems({ element, id, onEdit, onDelete, onOpen, onReaders }: ElementItemsProps) {
  const isMe = useIsMe();
  const remove = useDeleteElement(id);
  const href = useHref(`/posts/${id}`);
  const store = useStore();
  const isMuted = muteCommand.isOn?.(element);
  const isClosed = closeCommand.isOn?.(element);
  const isPinned = pinCommand.isOn?.(element);
  const canEdit = useCanEdit(element.capabilities?.edit, element.actor?.id);
  const readers = readersOf(element);
  const interactions = asCount(element.capabilities?.interactions?.count);
  return (
    <>
      <MenuItem icon={Link} onClick={() => void copyLink(new URL(href, window.location.href).href)}>
        {moreMessages.copyLink}
      </MenuItem>
      {muteCommand.isPossible(element) && (
        <MenuItem icon={isMuted ? Bell : BellOff} onClick={() => muteCommand.run(store, element)}>
          {isMuted ? moreMessages.unmute : moreMessages.mute}
        </MenuItem>
      )}
      {pinCommand.isPossible(element) && (
        <MenuItem icon={isPinned ? PinOff : Pin} onClick={() => pinCommand.run(store, element)}>
          {isPinned ? moreMessages.unpin : moreMessages.pin}
        </MenuItem>
      )}
      {canEdit && <EditItem id={id} onEdit={onEdit} />}
      {readers > 0 && (
        <MenuItem icon={Eye} onClick={onReaders}>
          {moreMessages.readers(readers)}
        </MenuItem>
      )}
      {canAssignTopics(element) && (
        <MenuItem icon={Hash} onClick={() => onOpen("topics")}>
          {moreMessages.topics}
        </MenuItem>
      )}
      {(element.capabilities?.close?.canContextUserUpdateIsClosed ?? isMe(element.actor?.id)) && closeCommand.isPossible(element) && (
        <MenuItem icon={isClosed ? LockOpen : Lock} onClick={() => closeCommand.run(store, element)}>
          {isClosed ? moreMessages.reopen : moreMessages.close}
        </MenuItem>
      )}
      <FlagItems thing={element} flagged={{ of: "element", id }} authorId={element.actor?.id} onOpen={onOpen} />
      {(isMe(element.actor?.id) || moderates(element)) && !element.isDeleteRestricted && <DeleteItem onDelete={onDelete} remove={remove} />}
      {interactions > 0 && (
        <Menu.Item disabled className="border-t border-line px-3 pt-2 pb-1 text-sm text-muted not-first:mt-1.5">
          {moreMessages.interactions(interactions)}
        </Menu.Item>
      )}
    </>
  );
}

function CommentItems({
  elementId,
  commentId,
  onReply,
  onEdit,
  onDelete,
  onOpen,
}: Record<"elementId" | "commentId", string> &
  Record<"onReply" | "onEdit" | "onDelete", () => void> & { onOpen: (name: DialogName) => void }) {
  const comment = useComment(commentId);
  const element = useRecord(FEED_ELEMENTS, elementId);
  const isClosed = element?.capabilities?.close?.isClosed === true;
  const href = useHref(`/posts/${elementId}?comment=${commentId}`);
  const isMe = useIsMe();
  const reply = useReply(elementId, comment);
  const remove = useDeleteComment(elementId, commentId);
  const user = comment?.user;
  const name = personName(user);
  const canEdit = useCanEdit(comment?.capabilities?.edit, user?.id);
  return (
    <>
      {user?.id && !isClosed && (
        <MenuItem
          icon={ReplyIcon}
          onClick={() => {
            onReply();
            reply();
          }}
        >
          {moreMessages.reply(name)}
        </MenuItem>
      )}
      <MenuItem icon={Link} onClick={() => void copyLink(new URL(href, window.location.href).href)}>
        {moreMessages.copyLink}
      </MenuItem>
      {element && comment && <AnswerItems element={element} comment={comment} />}
      {canEdit && <EditItem id={commentId} onEdit={onEdit} />}
      {comment && <FlagItems thing={comment} flagged={{ of: "comment", id: commentId }} authorId={user?.id} onOpen={onOpen} />}
      {(isMe(user?.id) || moderates(comment)) && !comment?.isDeleteRestricted && <DeleteItem onDelete={onDelete} remove={remove} />}
    </>
  );
}

/** Opens the field in the place of the words. @param onEdit before that: the field takes the focus */
function EditItem({ id, onEdit }: { id: string; onEdit: () => void }) {
  const store = useStore();
  return (
    <MenuItem
      icon={Pencil}
      onClick={() => {
        onEdit();
        openField(store, editField(id));
      }}
    >
      {moreMessages.edit}
    </MenuItem>
  );
}

/** @param onDelete before the thing is gone: the offer to undo it takes the focus */
function DeleteItem({ onDelete, remove }: { onDelete: () => void; remove: () => void }) {
  return (
    <MenuItem
      icon={Trash2}
      isDangerous
      onClick={() => {
        onDelete();
        remove();
      }}
    >
      {moreMessages.delete}
    </MenuItem>
  );
}
