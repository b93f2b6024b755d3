import { useEffect, useRef, type ReactNode } from "react";
import { markHits } from "~/feed/hits.ts";

/** Marks in its children what the search has found. Posts mark theirs by themselves. */
export function Marked({ words, children }: { words: string; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? markHits(root.current, words) : undefined), [words]);
  return <div ref={root}>{children}</div>;
}
