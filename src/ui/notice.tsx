import { type ReactNode, useEffect } from "react";
import { Drawing } from "./drawing.tsx";
import type { DrawingName } from "./drawings/drawings.tsx";
import { contentShows } from "./first-content.ts";

/** A message in place of content: an empty list, an error, something not found. @param drawing without it, that of an error */
export function Notice({
  drawing,
  title,
  children,
  action,
}: {
  drawing?: DrawingName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  useEffect(contentShows, []);
  return (
    <div className="mx-auto flex max-w-md flex-col items-center px-6 py-10 text-center">
      <Drawing name={drawing} className="h-24 w-36" />
      <h2 className="mt-3 text-lg font-semibold">{title}</h2>
      {children && <div className="mt-1 text-balance text-muted">{children}</div>}
      {action && <div className="mt-5">{action}</div>}
    </div>
  );
}
