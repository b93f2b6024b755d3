import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { messages } from "~/lib/messages/messages.ts";
import { useUnfolded } from "../unfolded.ts";

/** About ten lines. Text that is only a little longer is not worth a fold. */
const FOLDED_HEIGHT = 220;
const SLACK = 66;

/**
 * Folds content behind "Show more" where it is long. All of it stays in the page for finding and reading aloud.
 *
 * @param id of the element or comment that the text is of: unfolded, it stays so while the list is there
 * @param named adds to the button's label what it is of
 */
export function FoldedText({
  id,
  named,
  children,
}: {
  id: string | null | undefined;
  named: (label: string) => string;
  children: ReactNode;
}) {
  const unfolded = useUnfolded();
  const content = useRef<HTMLDivElement>(null);
  const [isLong, setIsLong] = useState(false);
  const [isOpen, setIsOpen] = useState(() => unfolded.has(id ?? ""));
  useLayoutEffect(() => {
    const box = content.current;
    if (!box) return;
    const measure = () => setIsLong(box.scrollHeight > FOLDED_HEIGHT + SLACK);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  const isFolded = isLong && !isOpen;
  const label = isOpen ? messages.element.showLess : messages.element.showMore;
  function open(isOpening: boolean): void {
    if (id && isOpening) unfolded.add(id);
    else if (id) unfolded.delete(id);
    setIsOpen(isOpening);
  }
  return (
    <>
      <div
        ref={content}
        className={isFolded ? "overflow-hidden [mask-image:linear-gradient(to_bottom,black_75%,transparent)]" : undefined}
        style={isFolded ? { maxHeight: FOLDED_HEIGHT } : undefined}
        onFocus={isFolded ? () => open(true) : undefined}
      >
        {children}
      </div>
      {isLong && (
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={named(label)}
          className="mt-1 min-h-6 font-medium text-accent-text hover:underline"
          onClick={() => open(!isOpen)}
        >
          {label}
        </button>
      )}
    </>
  );
}
