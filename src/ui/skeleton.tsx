import { classNames } from "./class-names.ts";

/** A grey placeholder for a line of text or a picture. A rounding in `className` overrides the default. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={classNames("animate-pulse bg-blank [:where(&)]:rounded-md", className)} />;
}
