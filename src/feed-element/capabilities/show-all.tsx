import { useState } from "react";

/** Shows more or less of a list, in place. */
export function ShowAllButton({ isOpen, label, onToggle }: { isOpen: boolean; label: string; onToggle: () => void }) {
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      className="min-h-9 text-sm font-medium text-accent-text hover:underline"
      onClick={onToggle}
    >
      {label}
    </button>
  );
}

/**
 * The first items of a long list, and a way to the rest that opens in place.
 *
 * @returns the items to draw, and the button; false where everything shows
 */
export function useShowAll<Item>(items: readonly Item[], limit: number, labels: { more: string; less: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const button = items.length > limit && (
    <ShowAllButton isOpen={isOpen} label={isOpen ? labels.less : labels.more} onToggle={() => setIsOpen(!isOpen)} />
  );
  return { shown: isOpen ? items : items.slice(0, limit), button };
}
