import { useState } from "react";

/**
 * The first items of a long list, and a way to the rest that opens in place.
 *
 * @returns the items to draw, and the button; null where everything shows
 */
export function useShowAll<Item>(items: readonly Item[], limit: number, labels: { more: string; less: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const button = items.length > limit && (
    <button
      type="button"
      aria-expanded={isOpen}
      className="min-h-9 text-sm font-medium text-accent-text hover:underline"
      onClick={() => setIsOpen(!isOpen)}
    >
      {isOpen ? labels.less : labels.more}
    </button>
  );
  return { shown: isOpen ? items : items.slice(0, limit), button };
}
