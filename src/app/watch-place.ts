import { placeParts, type RouterKind } from "~/lib/app-url.ts";

/**
 * After a hash, Back can lead into another site without a new page: loads it then, because a page belongs to one site.
 *
 * @returns stops watching
 */
export function watchPlace(router: RouterKind): () => void {
  const { embed, home } = placeParts(router);
  const onMove = () => {
    const now = placeParts(router);
    if (now.embed !== embed || now.home !== home) window.location.reload();
  };
  window.addEventListener("hashchange", onMove);
  return () => window.removeEventListener("hashchange", onMove);
}
