import { useEffect, useEffectEvent, type RefObject } from "react";
import type { WindowVirtualizerHandle } from "virtua";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { useCommand, useCommands } from "~/data/use-command.ts";
import { useStore } from "~/data/use-store.tsx";
import { POST_COMMANDS } from "~/feed-element/post-commands.ts";
import { roomAbove } from "~/ui/bars.ts";
import { focusWhenDrawn } from "~/ui/focus-when-drawn.ts";
import { nextCommand, previousCommand } from "./commands.ts";
import type { FeedEntry } from "./queries.ts";

/**
 * Keyboard navigation of a feed: j and k from anywhere on the page, Page Down and Page Up while focus is in the feed,
 * Ctrl+End and Ctrl+Home to leave it (ARIA feed pattern). Likes, comments on, bookmarks and shares the focused post.
 */
export function useFeedKeys(
  root: RefObject<HTMLElement | null>,
  list: RefObject<WindowVirtualizerHandle | null>,
  entries: readonly FeedEntry[],
): void {
  const store = useStore();

  function move(step: 1 | -1): boolean {
    const handle = list.current;
    if (!handle || entries.length === 0) return false;
    const focusedKey = focusedArticle(root.current)?.dataset.key;
    const isAtFoot = footOf(root.current)?.contains(document.activeElement) === true;
    if (isAtFoot && step > 0) return true;
    const focused = isAtFoot ? entries.length : entries.findIndex(({ key }) => key === focusedKey);
    // Without focus in the feed, the first press goes to the topmost visible element, not to the first one.
    const top = Math.max(0, handle.findItemIndex(handle.scrollOffset + roomAbove()));
    // Behind the last one stands the way to more.
    if (step > 0 && focused === entries.length - 1 && focusMore(root.current)) return true;
    const index = focused < 0 ? top : Math.min(entries.length - 1, Math.max(0, focused + step));
    goTo(index, entries[index]?.key, root.current, handle);
    return true;
  }

  function act(command: (typeof POST_COMMANDS)[number]): boolean {
    const { activeElement } = document;
    const article = focusedArticle(root.current);
    const element = article && article === activeElement ? store.records.get(FEED_ELEMENTS, article.dataset.key ?? "") : undefined;
    if (!element || !command.isPossible(element)) return false;
    command.run(store, element);
    return true;
  }

  useCommand(nextCommand, () => move(1));
  useCommand(previousCommand, () => move(-1));
  useCommands(POST_COMMANDS, act);

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "PageDown") move(1);
    else if (event.key === "PageUp") move(-1);
    else if (event.ctrlKey && event.key === "End") leave(root.current, "after");
    else if (event.ctrlKey && event.key === "Home") leave(root.current, "before");
    else return;
    event.preventDefault();
  });

  useEffect(() => {
    const element = root.current;
    const handle = (event: KeyboardEvent) => onKeyDown(event);
    element?.addEventListener("keydown", handle);
    return () => element?.removeEventListener("keydown", handle);
  }, [root]);
}

function focusedArticle(root: HTMLElement | null): HTMLElement | null {
  const active = document.activeElement;
  return active && root?.contains(active) ? active.closest<HTMLElement>("[data-key]") : null;
}

function goTo(index: number, key: string | undefined, root: HTMLElement | null, handle: WindowVirtualizerHandle): void {
  if (!root || key === undefined) return;
  handle.scrollToIndex(index, { align: "start", offset: -roomAbove() });
  focusWhenDrawn(root, key);
}

/** Moves focus to the nearest focusable element before or after the feed. */
function leave(root: HTMLElement | null, side: "before" | "after"): void {
  if (!root) return;
  const all = [...document.querySelectorAll<HTMLElement>("a[href], button:not([disabled]), input, textarea, select, [tabindex='0']")];
  const wanted = side === "after" ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const outside = all.filter((element) => !root.contains(element) && root.compareDocumentPosition(element) & wanted && isShown(element));
  // Where nothing stands behind the feed, the end of its list does.
  (outside.at(side === "after" ? 0 : -1) ?? footOf(root))?.focus();
}

function focusMore(root: HTMLElement | null): boolean {
  // Its last button: an error before it has one, too.
  const more = [...(footOf(root)?.querySelectorAll("button") ?? [])].at(-1);
  more?.focus();
  return more != null;
}

/** The end of the list (ui/list-foot.tsx). */
function footOf(root: HTMLElement | null): HTMLElement | null {
  return root?.parentElement?.querySelector<HTMLElement>("[data-foot]") ?? null;
}

/** Both shells' navigation is in the page, and one of them is not shown. */
function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
