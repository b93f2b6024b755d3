import { useId, useState, type RefObject } from "react";
import type { MentionCompletion } from "~/connect/contract/mentions.ts";
import { editorMessages } from "~/lib/messages/editor.ts";
import { type AnchorBox, MentionList, optionId } from "./mention-list.tsx";
import type { MentionQuery } from "./mention-query.ts";
import { useMentionCompletions } from "./use-mention-completions.ts";

/** What is read of a key, the browser's or React's. */
type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "preventDefault" | "stopPropagation">;

/**
 * What is offered for what is typed: people and groups after "@", topics after "#".
 *
 * @param found what is being typed, or null
 * @param onChoose puts the chosen one in the place of what was typed
 * @param wasClosed whether the list of what is being typed was closed before, in another field
 */
export function useMentionMenu(
  found: MentionQuery | null,
  contextId: string | null,
  onChoose: (query: MentionQuery, completion: MentionCompletion) => void,
  wasClosed = false,
) {
  const listId = useId();
  const [active, setActive] = useState<number | null>(null);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const [closesFirst, setClosesFirst] = useState(wasClosed);
  const [said, setSaid] = useState("");
  if (closesFirst && found) {
    setClosesFirst(false);
    setClosedAt(found.start);
  }
  const query = found && !closesFirst && found.start !== closedAt ? found : null;
  const { completions, isSettled, isError } = useMentionCompletions(query?.sign ?? "@", query?.words ?? null, contextId);
  const isOpen = query !== null && completions.length > 0;
  // Enter after a topic is a new line, as after any word, unless one was chosen from the list.
  const first = query?.sign === "#" ? -1 : 0;
  const chosen = Math.min(active ?? first, completions.length - 1);

  function choose(completion: MentionCompletion): void {
    if (!query || !completion.recordId || !completion.name) return;
    onChoose(query, completion);
    setSaid(query.sign === "#" ? editorMessages.topicChosen(completion.name) : editorMessages.chosen(completion.name));
  }

  return {
    query,
    isOpen,
    /** Whether the list of what is being typed was closed. */
    isClosed: found !== null && query === null,
    listId,
    completions,
    chosen,
    choose,
    setActive,
    /** What a screen reader is told of it. */
    status: query && isSettled ? announcement(query, completions.length, isError) : said,
    /** The attributes by which the text names what is chosen. */
    attributes: {
      "aria-controls": isOpen ? listId : undefined,
      "aria-activedescendant": isOpen && chosen >= 0 ? optionId(listId, chosen) : undefined,
    },
    /** The text was changed. */
    onEdit(isStillClosed: (at: number) => boolean): void {
      setActive(null);
      setSaid("");
      if (closedAt !== null && !isStillClosed(closedAt)) setClosedAt(null);
    },
    /** Takes the keys of an open list. Returns whether it did. */
    onKey(event: Key): boolean {
      if (!isOpen || event.ctrlKey || event.metaKey || event.altKey) return false;
      const count = completions.length;
      const completion = completions[event.key === "Tab" ? Math.max(chosen, 0) : chosen];
      if (event.key === "ArrowDown") setActive((chosen + 1) % count);
      else if (event.key === "ArrowUp") setActive(chosen > 0 ? chosen - 1 : count - 1);
      else if ((event.key === "Enter" || event.key === "Tab") && !event.shiftKey && completion) choose(completion);
      else if (event.key === "Escape") setClosedAt(query?.start ?? null);
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}

/** The list of {@link useMentionMenu}, where there is something to choose from, and what is said of it. */
export function MentionMenu({
  menu,
  anchor,
  frame,
}: {
  menu: ReturnType<typeof useMentionMenu>;
  anchor: () => AnchorBox | null;
  frame: RefObject<HTMLElement | null>;
}) {
  return (
    <>
      {menu.isOpen && menu.query && (
        <MentionList
          id={menu.listId}
          label={menu.query.sign === "#" ? editorMessages.topics : editorMessages.completions}
          completions={menu.completions}
          active={menu.chosen}
          anchor={anchor}
          anchorAt={menu.query.start}
          frame={frame}
          onChoose={menu.choose}
          onHover={menu.setActive}
        />
      )}
      <p role="status" className="sr-only">
        {menu.status}
      </p>
    </>
  );
}

/** A topic that nobody has used yet is nothing to tell of: it may be any words. */
function announcement({ sign, words }: MentionQuery, count: number, isError: boolean): string {
  if (sign === "#") return count > 0 ? editorMessages.topicResults(count) : "";
  if (count > 0) return editorMessages.results(count);
  return isError ? editorMessages.couldNotComplete : editorMessages.noResults(words);
}
