import { useRef } from "react";
import type { File } from "~/connect/contract/files.ts";
import { mayRefresh } from "~/data/may-refresh.ts";
import { useStore } from "~/data/use-store.tsx";
import { extensionOf } from "~/entities/file/file-facts.ts";
import { fileMessages as texts } from "~/lib/messages/files.ts";
import { messages } from "~/lib/messages/messages.ts";
import { asNumber, asText } from "~/lib/readers.ts";
import { Button } from "~/ui/button.tsx";
import { CouldNotLoad } from "~/ui/could-not-load.tsx";
import { Notice } from "~/ui/notice.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";
import { PreviewPageView } from "./preview-page-view.tsx";
import { isPreviewComing, previewPages } from "./preview-pages.ts";
import { usePreviews } from "./queries.ts";
import { TextPreview } from "./text-preview.tsx";

/** Types that are previewed as plain text. */
const TEXTS = /^(txt|text|csv|tsv|md|log|json|xml|ya?ml|sql)$/;

/** A file's pages below one another, or its text, or why there is no preview. */
export function FilePreview({ file }: { file: File }) {
  const store = useStore();
  const text = asText(file.textPreview);
  const isText = text.trim() !== "" && TEXTS.test(extensionOf(file));
  const previews = usePreviews(file, !isText);
  const refreshedAt = useRef(0);
  if (isText)
    return <TextPreview text={text} isWhole={(asNumber(file.contentSize) ?? Infinity) <= new TextEncoder().encode(text).length} />;
  const { data, error, isPending, dataUpdatedAt, isTakingLong, refetch } = previews;
  if (isPending) {
    return (
      <div role="status" aria-label={messages.app.loading} className="p-4 sm:p-5">
        <Skeleton className="aspect-3/2 w-full rounded-lg" />
      </div>
    );
  }
  if (!data) {
    return <CouldNotLoad error={error} onRetry={refetch} />;
  }
  const pages = previewPages(data);
  if (pages.length === 0)
    return isPreviewComing(data) ? <Coming isTakingLong={isTakingLong} onRetry={() => void refetch()} /> : <NoPreview />;
  return (
    <div className="p-4 sm:p-5">
      <ol aria-label={texts.pages} className="space-y-4">
        {pages.map((page) => (
          <PreviewPageView
            key={page.number}
            page={page}
            count={pages.length}
            isSheet={!asText(file.mimeType).startsWith("image/")}
            onLapsed={() => {
              if (!mayRefresh(store, Math.max(dataUpdatedAt, refreshedAt.current))) return;
              refreshedAt.current = Date.now();
              void refetch();
            }}
          />
        ))}
      </ol>
      {text.trim() && (
        <details className="mt-4">
          <summary className="inline-flex min-h-9 cursor-pointer items-center font-medium text-accent-text">{texts.textOf}</summary>
          <p className="mt-1 whitespace-pre-wrap" dir="auto">
            {text}
          </p>
        </details>
      )}
    </div>
  );
}

function Coming({ isTakingLong, onRetry }: { isTakingLong: boolean; onRetry: () => void }) {
  return (
    <div role="status">
      {isTakingLong ? (
        <Notice drawing="waiting" title={texts.notYetTitle} action={<Button onClick={onRetry}>{texts.lookAgain}</Button>}>
          {texts.notYetText}
        </Notice>
      ) : (
        <Notice drawing="waiting" title={texts.comingTitle}>
          {texts.comingText}
        </Notice>
      )}
    </div>
  );
}

function NoPreview() {
  return (
    <Notice drawing="preview" title={texts.noPreviewTitle}>
      {texts.noPreviewText}
    </Notice>
  );
}
