import { classNames } from "~/ui/class-names.ts";

/** The look of one's own words, and of others'. */
export function bubbleClass(isOwn: boolean): string {
  return classNames("inline-block max-w-full rounded-2xl px-3 py-1.5 text-start wrap-anywhere", isOwn ? "bg-accent-soft" : "bg-hover");
}
