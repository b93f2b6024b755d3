import { Dialog } from "@base-ui/react/dialog";
import { useEffect, useState, type CSSProperties, type ReactNode } from "react";
import { composeMessages as texts } from "~/lib/messages/compose.ts";
import { useBackCloses } from "~/ui/back-closes.ts";

/**
 * What is written on a phone has the whole window, as far as the keyboard leaves it. Escape and Back close it, and focus
 * goes back to where it was.
 */
export function ComposeSheet({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  useBackCloses(true, onClose);
  // The text takes focus before the dialog notes where it was.
  const [opener] = useState(() => document.activeElement);
  const box = useVisibleBox();
  useEffect(() => {
    return () => {
      // After the field of the page below has taken focus: what was pressed there may be far from it.
      requestAnimationFrame(() => requestAnimationFrame(() => opener instanceof HTMLElement && opener.focus({ preventScroll: true })));
    };
  }, [opener]);
  return (
    <Dialog.Root defaultOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Popup
          aria-label={texts.label}
          finalFocus={false}
          style={box}
          className="fixed inset-x-0 top-0 z-50 h-dvh overflow-y-auto overscroll-contain bg-surface px-safe pt-safe outline-none"
        >
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** What the keyboard leaves of the window, where it lies over the page rather than makes it lower. */
function useVisibleBox(): CSSProperties | undefined {
  const [box, setBox] = useState<CSSProperties>();
  useEffect(() => {
    const visible = window.visualViewport;
    // Zoomed by hand, people see what they want to see.
    const measure = () =>
      setBox(
        visible?.scale === 1 && visible.height < window.innerHeight - 1 ? { height: visible.height, top: visible.offsetTop } : undefined,
      );
    measure();
    visible?.addEventListener("resize", measure);
    visible?.addEventListener("scroll", measure);
    return () => {
      visible?.removeEventListener("resize", measure);
      visible?.removeEventListener("scroll", measure);
    };
  }, []);
  return box;
}
