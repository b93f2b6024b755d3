import { createContext, use, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { Later } from "./later.tsx";

/** The column beside the page; null where there is no room for one. */
export const BesideColumn = createContext<Element | null>(null);

/** What a page shows in the column beside it, after the page itself. Nothing where there is no such column. */
export function Beside({ children }: { children: ReactNode }) {
  const column = use(BesideColumn);
  return column && createPortal(<Later>{children}</Later>, column);
}
