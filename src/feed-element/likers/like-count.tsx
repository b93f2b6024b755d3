import { Suspense, useState } from "react";
import { messages } from "~/lib/messages/messages.ts";
import { formatNumber } from "~/lib/plural.ts";
import { iconLook } from "~/ui/icon-button.tsx";
import { LatePart } from "../late-part.tsx";

/** How many like an element or comment, beside the button that likes it; opens the list of them. */
export function LikeCount({ of, id, likes }: { of: "element" | "comment"; id: string; likes: number }) {
  const [isOpen, setIsOpen] = useState(false);
  const label = messages.element.likers(likes);
  if (likes === 0) return null;
  return (
    <>
      <button
        type="button"
        aria-label={label}
        data-tip={label}
        className={iconLook(false, "-ms-2 me-1 min-w-6! justify-start! px-0.5!")}
        onClick={() => setIsOpen(true)}
      >
        {formatNumber(likes)}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <LatePart part="likers" of={of} id={id} likes={likes} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
