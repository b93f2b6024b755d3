import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { messages } from "~/lib/messages/messages.ts";

/** About ten lines. Text that is only a little longer is not worth a fold. */
const FOLDED_HEIGHT = 220;
const SLACK = 66;

/** Folds content behind "Show more" where it is long. All of it stays in the page for finding and reading aloud. */
export function FoldedText({ children }: { children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null);
  const [isLong, setIsLong] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
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
  return (
    <>
      <div
        ref={content}
        className={isFolded ? "overflow-hidden [mask-image:linear-gradient(to_bottom,black_75%,transparent)]" : undefined}
        style={isFolded ? { maxHeight: FOLDED_HEIGHT } : undefined}
        onFocus={isFolded ? () => setIsOpen(true) : undefined}
      >
        {children}
      </div>
      {isLong && (
        <button
          type="button"
          aria-expanded={isOpen}
          className="mt-1 min-h-6 font-medium text-accent-text hover:underline"
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? messages.element.showLess : messages.element.showMore}
        </button>
      )}
    </>
  );
}
