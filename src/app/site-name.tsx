import { useEffect } from "react";
import { createPortal } from "react-dom";
import { useSite } from "~/entities/site/site.ts";
import { asPlainLine } from "~/lib/readers.ts";
import { setAppName } from "~/ui/use-title.ts";

/**
 * The name of the site that the page is in, below that of the app in the side bar, and in the document's title. It comes
 * late, so it is put into the side bar from here.
 */
export function SiteName() {
  const name = asPlainLine(useSite()?.name);
  useEffect(() => {
    if (name) setAppName(name);
  }, [name]);
  const sideBar = document.getElementById("side-navigation")?.parentElement;
  if (!name || !sideBar) return null;
  return createPortal(
    <p className="absolute start-16 end-3 top-12 truncate text-sm text-muted max-xl:sr-only">
      <bdi>{name}</bdi>
    </p>,
    sideBar,
  );
}
