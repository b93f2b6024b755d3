import type { ComponentProps, MouseEvent } from "react";
import { classNames } from "./class-names.ts";

const LOOKS = {
  primary: "bg-accent text-on-accent hover:opacity-90",
  secondary: "border border-line bg-surface text-text hover:bg-hover",
  quiet: "text-accent-text hover:bg-accent-soft",
};

/** The classes of a button, for links styled as one. */
export function buttonClass(look: keyof typeof LOOKS = "secondary"): string {
  return classNames(
    "inline-flex min-h-9 items-center justify-center gap-2 rounded-lg px-3.5 py-1.5 text-base font-medium transition-colors duration-150 disabled:opacity-50",
    LOOKS[look],
  );
}

const prevent = (event: MouseEvent) => event.preventDefault();

/**
 * A text button. At most one `primary` per view.
 *
 * @param disabled it does nothing and submits nothing, and says so; it keeps focus, which a disabled element would lose
 */
export function Button({ look, className, disabled, onClick, ...props }: ComponentProps<"button"> & { look?: keyof typeof LOOKS }) {
  return (
    <button
      type="button"
      className={classNames(buttonClass(look), disabled && "cursor-default opacity-50", className)}
      aria-disabled={disabled || undefined}
      onClick={disabled ? prevent : onClick}
      {...props}
    />
  );
}
