import { fileMessages as texts } from "~/lib/messages/files.ts";
import { classNames } from "~/ui/class-names.ts";
import type { PreviewPage } from "./preview-pages.ts";
import { useLoadable } from "~/ui/use-loadable.ts";

/** How many pages load eagerly; the others load lazily. */
const AT_ONCE = 2;

/**
 * One page of a preview. Reserves the same space before and after loading, whatever its proportions.
 *
 * @param isSheet a page of a document, usually portrait
 */
export function PreviewPageView({
  page,
  count,
  isSheet,
  onLapsed,
}: {
  page: PreviewPage;
  count: number;
  isSheet: boolean;
  onLapsed: () => void;
}) {
  const [source, onError] = useLoadable(page.url, onLapsed);
  return (
    <li>
      <div
        className={classNames(
          "relative grid w-full place-items-center overflow-hidden rounded-lg border border-line bg-hover",
          isSheet ? "aspect-4/5 max-h-[46rem]" : "aspect-3/2",
        )}
      >
        {!source ? (
          <p className="p-4 text-sm text-muted">{texts.pageFailed}</p>
        ) : (
          <img
            src={source}
            alt={texts.page(page.number, count)}
            loading={page.number > AT_ONCE ? "lazy" : "eager"}
            decoding="async"
            className="absolute inset-0 size-full object-contain"
            onError={onError}
          />
        )}
      </div>
      {count > 1 && (
        <p aria-hidden className="mt-1 text-center text-xs text-muted">
          {texts.page(page.number, count)}
        </p>
      )}
    </li>
  );
}
