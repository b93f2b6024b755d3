import { markNames, type Marked } from "./mark-names.ts";
import { useRareTable } from "./rare.tsx";

/** The marks of a post or comment, whose code is loaded where there are some. */
export function LateMarks({ element }: { element: { capabilities?: Marked } }) {
  const hasMarks = markNames(element.capabilities).length > 0;
  const Marks = useRareTable(hasMarks)?.Marks;
  return hasMarks && Marks ? <Marks element={element} /> : null;
}
