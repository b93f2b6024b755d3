import type { ComponentProps } from "react";
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

/** A text button. At most one `primary` per view. */
export function Button({ look, className, ...props }: ComponentProps<"button"> & { look?: keyof typeof LOOKS }) {
  return <button type="button" className={classNames(buttonClass(look), className)} {...props} />;
}
