import { useState, type ComponentType, type MouseEvent, type ReactNode } from "react";
import { withTexts } from "~/lib/messages/language.ts";
import { loadOnPress } from "~/ui/load-on-press.ts";
import type { ViewerProps } from "./picture-viewer.tsx";

/** Opens a picture, by its index, on a click. */
export type OpensPicture = (index: number, event: MouseEvent<HTMLElement>) => void;

/**
 * Looks at pictures closely, in a dialog that is loaded on the first press. With a modifier key a link stays a link.
 *
 * @returns what opens it, and the dialog while it is open
 */
export function useViewer(props: Pick<ViewerProps, "pictures" | "source" | "onLapsed">): [OpensPicture, ReactNode] {
  const [shown, setShown] = useState<{ index: number; opener: HTMLElement; Viewer: ComponentType<ViewerProps> } | null>(null);
  const open: OpensPicture = (index, event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const opener = event.currentTarget;
    loadOnPress(
      () => withTexts(() => import("./picture-viewer.tsx")),
      ({ PictureViewer }) => setShown({ index, opener, Viewer: PictureViewer }),
    );
  };
  const viewer = shown && <shown.Viewer {...props} first={shown.index} opener={shown.opener} onClose={() => setShown(null)} />;
  return [open, viewer];
}
