import type { ComponentProps } from "react";
import type { Marks as AllMarks } from "./marks.tsx";
import { useRareTable } from "./rare.tsx";

/** The marks of a post or comment, of which most have none: their code comes after the first posts. */
export function LateMarks(props: ComponentProps<typeof AllMarks>) {
  const Marks = useRareTable(true)?.Marks;
  return Marks ? <Marks {...props} /> : null;
}
