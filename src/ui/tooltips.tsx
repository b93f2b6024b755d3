import { Suspense } from "react";
import { lazily } from "./lazily.ts";
import { useHoverPopup } from "./use-hover-popup.ts";

const load = () => import("./tooltip.tsx");
const Tooltip = lazily(async () => ({ default: (await load()).Tooltip }));

/**
 * The tooltips of all that has one: `data-tip` is its text, `data-time` a date in ISO 8601 that it shows in full. One
 * watches for all, and the code of the tooltip comes with the first thing that is pointed at.
 */
export function Tooltips() {
  const { anchor, popup, close } = useHoverPopup({
    selector: "[data-tip],[data-time]",
    rest: 400,
    focusRest: 400,
    load,
    hasPopup: (element) => !showsItsTip(element),
  });
  if (!anchor) return null;
  return (
    <Suspense fallback={null}>
      <Tooltip anchor={anchor} popupRef={popup} onClose={close} />
    </Suspense>
  );
}

/** Whether the text of the tooltip can be read in the element itself, as where there is room for a label beside an icon. */
function showsItsTip({ dataset, children }: HTMLElement): boolean {
  return [...children].some((child) => child.textContent === dataset.tip && child.clientWidth > 1);
}
