import type { BlockBuilder } from "./blocks.ts";
import type { List } from "./document.ts";

/** "1.", "a)", "iv." and their like. */
const NUMBER = /^\(?(?:\d+|[a-z]{1,5})[.)]/i;

/** Makes lists of the paragraphs that Word marks as items, with what stands before each in place of a list. */
export function createWordLists(blocks: BlockBuilder) {
  const lists: { type: List["type"]; close: () => void }[] = [];
  let pending: { level: number; marker: string } | null = null;
  let closeItem: (() => void) | null = null;

  function endItem(): void {
    closeItem?.();
    closeItem = null;
  }

  function endListsFrom(depth: number): void {
    for (const { close } of lists.splice(depth).toReversed()) close();
  }

  /** Begins the item that was named, now that something is written and its marker is known. */
  function beginPending(): void {
    if (!pending) return;
    const { level, marker } = pending;
    pending = null;
    const type = NUMBER.test(marker.trim()) ? "ordered_list" : "bullet_list";
    endListsFrom(level);
    if (lists.length === level && lists.at(-1)?.type !== type) endListsFrom(level - 1);
    while (lists.length < level) lists.push({ type, close: blocks.beginList(type) });
    closeItem = blocks.beginItem();
  }

  return {
    beginPending,
    /** @param level how deep, from 1 */
    begin(level: number): void {
      endItem();
      pending = { level: Math.max(1, level), marker: "" };
    },
    writeMarker(text: string): void {
      if (pending) pending.marker += text;
    },
    end(): void {
      pending = null;
      endItem();
      endListsFrom(0);
    },
  };
}
