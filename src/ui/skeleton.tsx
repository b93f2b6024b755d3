import { classNames } from "./class-names.ts";

/** A grey bar in the place of a line of text or a picture that is on its way. Any other rounding wins over its own. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={classNames("animate-pulse bg-hover [:where(&)]:rounded-md", className)} />;
}
