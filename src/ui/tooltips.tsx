import { Suspense } from "react";
import { lazily } from "./lazily.ts";
import { useHoverPopup } from "./use-hover-popup.ts";

const load = () => import("./tooltip.tsx");
const Tooltip = lazily(load, "Tooltip");

/**
 * All tooltips of the page: `data-tip` holds the text, `data-time` an ISO 8601 date to show in full. One delegated
 * listener for all; the tooltip's code loads on the first hover.
 */
export function Tooltips() {
  const { anchor, popup, close } = useHoverPopup({
    selector: "[data-tip],[data-time]",
    rest: 400,
    focusRest: 400,
    load,
    // What has opened something was pressed: the pointer rests there for that reason alone, and Escape is for what is open.
    hasPopup: (element) => element.ariaExpanded !== "true" && !showsItsTip(element),
  });
  if (!anchor) return null;
  return (
    <Suspense fallback={null}>
      <Tooltip anchor={anchor} popupRef={popup} onClose={close} />
    </Suspense>
  );
}

/** Whether the element already shows the tooltip's text, such as a label beside an icon on wide screens. */
function showsItsTip({ dataset, children }: HTMLElement): boolean {
  return [...children].some((child) => child.textContent === dataset.tip && child.clientWidth > 1);
}
