import { Hash } from "lucide-react";
import { useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";
import type { MentionCompletion } from "~/connect/contract/mentions.ts";
import { editorMessages } from "~/lib/messages/editor.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { classNames } from "~/ui/class-names.ts";

/** The id of an option, for `aria-activedescendant`. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** Room the list wants below the line, in pixels. Where there is less than that and more above, it opens upwards. */
const WANTED_ROOM = 300;

/** Where the "@" or "#" stands in the window. */
export interface AnchorBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
  isRightToLeft: boolean;
}

/**
 * The people, groups or topics to choose from, at the "@" or "#" that is being completed. Focus stays in the text.
 *
 * @param anchor says what the list stands at
 * @param anchorAt changes when the anchor is another
 * @param frame the box that the list is placed in, and does not leave sideways
 */
export function MentionList({
  id,
  label,
  completions,
  active,
  anchor,
  anchorAt,
  frame,
  onChoose,
  onHover,
}: {
  id: string;
  label: string;
  completions: readonly MentionCompletion[];
  active: number;
  anchor: () => AnchorBox | null;
  anchorAt: number;
  frame: RefObject<HTMLElement | null>;
  onChoose: (completion: MentionCompletion) => void;
  onHover: (index: number) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top?: number; bottom?: number } | null>(null);

  const placeList = useEffectEvent(() => {
    const at = anchor();
    if (at && frame.current && list.current) setPlace(placeAt(at, frame.current, list.current));
  });
  useLayoutEffect(() => placeList(), [anchorAt, frame, completions.length]);

  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);

  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      className={classNames(
        "absolute z-30 max-h-72 w-80 max-w-full overflow-y-auto overscroll-contain rounded-xl border border-line bg-raised p-1 shadow-lg",
        !place && "invisible",
      )}
      style={place ?? { left: 0, top: 0 }}
      // The text keeps focus, and the keyboard of a phone stays open.
      onMouseDown={(event) => event.preventDefault()}
    >
      {completions.map((completion, index) => (
        // Keys are the text field's, which keeps focus.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={completion.recordId}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          data-highlighted={index === active ? "" : undefined}
          className={classNames(
            "flex min-h-12 cursor-default items-center gap-3 rounded-lg px-2.5 py-1.5 select-none",
            index === active && "bg-hover",
          )}
          onPointerMove={() => onHover(index)}
          onClick={() => onChoose(completion)}
        >
          <Choice completion={completion} />
        </div>
      ))}
    </div>
  );
}

function Choice({
  completion: { recordId, name, photoUrl, description, additionalLabel, outOfOffice },
}: {
  completion: MentionCompletion;
}) {
  const prefix = keyPrefix(recordId ?? "");
  const isGroup = prefix === KEY_PREFIX.group;
  const isTopic = prefix === KEY_PREFIX.topic;
  const facts = [description || (isGroup && editorMessages.group), outOfOffice?.message && editorMessages.outOfOffice]
    .filter(Boolean)
    .join(" · ");
  return (
    <>
      {isTopic ? (
        <Hash aria-hidden size={18} className="mx-1.5 shrink-0 text-muted" />
      ) : (
        <Avatar name={name ?? ""} photoUrl={photoUrl} size="small" shape={isGroup ? "group" : "person"} />
      )}
      <span className="min-w-0 flex-1">
        <span className="block truncate">
          <bdi className="font-medium">{name}</bdi> {additionalLabel && <bdi className="text-sm text-muted">{additionalLabel}</bdi>}
        </span>
        {facts && (
          <span className="block truncate text-sm text-muted rtl:text-right" dir="auto">
            {facts}
          </span>
        )}
      </span>
    </>
  );
}

function placeAt(at: AnchorBox, frame: HTMLElement, list: HTMLElement): { left: number; top?: number; bottom?: number } {
  const box = frame.getBoundingClientRect();
  const start = at.isRightToLeft ? at.right - list.offsetWidth : at.left;
  const left = Math.max(0, Math.min(start - box.left, box.width - list.offsetWidth));
  const view = window.visualViewport;
  const bottomOfView = view ? view.offsetTop + view.height : window.innerHeight;
  const below = bottomOfView - at.bottom;
  const opensUp = below < Math.min(WANTED_ROOM, list.offsetHeight) && at.top - (view?.offsetTop ?? 0) > below;
  return opensUp ? { left, bottom: box.bottom - at.top + 4 } : { left, top: at.bottom - box.top + 4 };
}
