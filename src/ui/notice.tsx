import type { LucideIcon } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { contentShows } from "./first-content.ts";

/** A message in place of content: an empty list, an error, something not found. */
export function Notice({
  icon: Icon,
  title,
  children,
  action,
}: {
  icon: LucideIcon;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  useEffect(contentShows, []);
  return (
    <div className="mx-auto flex max-w-md flex-col items-center px-6 py-14 text-center">
      <Icon aria-hidden size={32} strokeWidth={1.5} className="text-muted" />
      <h2 className="mt-3 text-lg font-semibold">{title}</h2>
      {children && <div className="mt-1 text-balance text-muted">{children}</div>}
      {action && <div className="mt-5">{action}</div>}
    </div>
  );
}
