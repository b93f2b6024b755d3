import { useState } from "react";
import { searchMessages } from "~/lib/messages/search.ts";

interface Props {
  /** What was searched for, or how it was filtered; "" where all is shown, of which nothing is said. */
  words: string;
  isPending: boolean;
  count: number;
  hasMore: boolean;
  /** Says a count: "3 groups". */
  say: (count: number) => string;
  /** What is said where nothing was found. */
  none: string;
}

/** Says to screen readers how many things a search has found; once, and not again with each page that loads. */
export function FoundStatus({ words, isPending, count, hasMore, say, none }: Props) {
  const [told, setTold] = useState({ words: "", text: "" });
  if (!isPending && told.words !== words) {
    setTold({ words, text: count === 0 ? none : hasMore ? searchMessages.andMore(say(count)) : say(count) });
  }
  return (
    <p role="status" className="sr-only">
      {words !== "" && !isPending && told.text}
    </p>
  );
}
