import { Tooltip as BaseTooltip } from "@base-ui/react/tooltip";
import { useEffect, useId, type Ref } from "react";
import { formatFullDate, parseDate } from "~/lib/date-format.ts";

/** The open tooltip of an element. */
export function Tooltip({ anchor, popupRef, onClose }: { anchor: HTMLElement; popupRef: Ref<HTMLDivElement>; onClose: () => void }) {
  const id = useId();
  const text = textFor(anchor);
  useEffect(() => {
    // Do not describe the element with text that is already in its name.
    if (nameOf(anchor).includes(text)) return;
    anchor.setAttribute("aria-describedby", id);
    return () => anchor.removeAttribute("aria-describedby");
  }, [anchor, id, text]);
  return (
    <BaseTooltip.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner anchor={anchor} sideOffset={4} collisionPadding={8} className="z-60">
          <BaseTooltip.Popup
            ref={popupRef}
            id={id}
            role="tooltip"
            className="max-w-72 rounded-md bg-text px-2 py-1 text-xs text-surface shadow-lg"
          >
            {text}
          </BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  );
}

function textFor({ dataset }: HTMLElement): string {
  const time = parseDate(dataset.time);
  return dataset.tip ?? (time === null ? "" : formatFullDate(time));
}

function nameOf({ ariaLabel, textContent }: HTMLElement): string {
  return ariaLabel ?? textContent;
}
