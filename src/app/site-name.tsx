import { useEffect } from "react";
import { useSite } from "~/entities/site/site.ts";
import { asPlainLine } from "~/lib/readers.ts";
import { setAppName } from "~/ui/use-title.ts";

/** The name of the site that the page is in, here and in the document's title. */
export function SiteName() {
  const name = asPlainLine(useSite()?.name);
  useEffect(() => {
    if (name) setAppName(name);
  }, [name]);
  return name ? (
    <bdi className="block truncate text-sm text-muted" data-tip={name}>
      {name}
    </bdi>
  ) : null;
}
