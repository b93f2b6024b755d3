import { useQuery } from "@tanstack/react-query";
import { useLayoutEffect, useRef, useState } from "react";
import { useStore } from "~/data/use-store.tsx";
import { loadElement } from "~/feed-element/load-element.ts";
import { MalformedElement } from "~/feed-element/malformed-element.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { Button } from "~/ui/button.tsx";
import { errorText } from "~/ui/error-text.ts";
import { focusWhenDrawn } from "~/ui/focus-when-drawn.ts";
import { Reason } from "~/ui/reason.tsx";
import { MissingShape, ROW_LOOK, type RowProps } from "./feed-article.tsx";

/**
 * A row whose element is not loaded, such as one far down a feed after a reload. Reads it together with its neighbours.
 */
export function MissingArticle({ id, entry, position, setSize, height, idsAround }: RowProps & { id: string }) {
  const store = useStore();
  const { error, isError, isFetching, refetch } = useQuery({
    queryKey: ["missing-element", id],
    queryFn: async () => {
      await loadElement(store, id, idsAround?.(entry.key) ?? []);
      return true;
    },
    retry: false,
    gcTime: 0,
  });
  const article = useRef<HTMLElement>(null);
  const [wasPressed, setWasPressed] = useState(false);
  const isShown = isError || wasPressed;
  useLayoutEffect(() => {
    const row = article.current;
    const feed = row?.closest<HTMLElement>("[role=feed]");
    // The element arrives in a row of its own, which takes over focus.
    return () => {
      if (feed && row?.contains(document.activeElement)) requestAnimationFrame(() => focusWhenDrawn(feed, entry.key));
    };
  }, [isShown, entry.key]);
  if (!isShown) return <MissingShape height={height} />;
  return (
    <article
      ref={article}
      tabIndex={0}
      aria-label={isFetching ? messages.app.loading : isGone(error) ? messages.element.malformed : errorText(error)}
      aria-posinset={position}
      aria-setsize={setSize}
      data-key={entry.key}
      className={`${ROW_LOOK} pb-4`}
    >
      {isFetching ? <MissingShape /> : isGone(error) ? <MalformedElement /> : <WhyMissing error={error} />}
      <Button
        className="mt-2"
        disabled={isFetching}
        onClick={() => {
          setWasPressed(true);
          void refetch();
        }}
      >
        {messages.app.tryAgain}
      </Button>
    </article>
  );
}

function WhyMissing({ error }: { error: Error | null }) {
  return (
    <div className="text-start text-muted">
      <Reason error={error} />
    </div>
  );
}

/** Whether a retry is unlikely to help. */
function isGone(error: Error | null): boolean {
  const kind = error && "kind" in error ? error.kind : "";
  return kind === "not-found" || kind === "invalid" || kind === "malformed";
}
