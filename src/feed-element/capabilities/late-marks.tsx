import { useStore } from "~/data/use-store.tsx";
import { isForCustomers, markNames, type Marked, type Seen } from "./mark-names.ts";
import { useRareTable } from "./rare.tsx";

/** The marks of a post or comment, whose code is loaded where there are some. */
export function LateMarks({ element }: { element: { capabilities?: Marked } & Partial<Seen> }) {
  const isOnSite = useStore().owner.siteId !== "";
  const hasMarks = markNames(element.capabilities).length > 0 || isForCustomers(element, isOnSite);
  const Marks = useRareTable(hasMarks)?.Marks;
  return hasMarks && Marks ? <Marks element={element} /> : null;
}
