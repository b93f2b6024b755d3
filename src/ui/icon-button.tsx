import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

/** The classes of {@link IconButton}, for links next to it. @param isOn for a toggle: whether it is on */
export function iconLook(isOn: boolean | undefined, className?: string): string {
  return classNames(
    "inline-flex h-9 min-w-9 items-center align-middle justify-center gap-1.5 rounded-lg px-2 text-sm tabular-nums transition-colors duration-150 hover:bg-hover",
    isOn ? "text-accent-text" : "text-muted hover:text-text",
    className,
  );
}

/**
 * An icon button.
 *
 * @param label tooltip, and accessible name
 * @param inContext a longer accessible name that begins with the label, where a page has several such buttons
 * @param pressed for a toggle: whether it is on
 */
export function IconButton({
  icon: Icon,
  label,
  inContext = label,
  pressed,
  className,
  ...props
}: Omit<ComponentProps<"button">, "children"> & { icon: LucideIcon; label: string; inContext?: string; pressed?: boolean }) {
  return (
    <button
      type="button"
      aria-label={inContext}
      aria-pressed={pressed}
      data-tip={label}
      className={iconLook(pressed, className)}
      {...props}
    >
      <Icon aria-hidden size={18} strokeWidth={1.75} fill={pressed ? "currentColor" : "none"} fillOpacity={pressed ? 0.25 : 0} />
    </button>
  );
}
