import { useEffect } from "react";
import { useNavigate } from "react-router";
import { useStore } from "~/data/use-store.tsx";
import { maySitePage, siteAddress } from "~/entities/site/site-address.ts";
import { placeOfSite } from "~/entities/site/site-choices.ts";
import { siteListOptions } from "~/entities/site/site-list.ts";
import { openPlace } from "~/session/open-place.ts";
import { useConfig, useSession } from "~/session/session-context.tsx";

/**
 * Links to pages of the org's sites lead to the same things here. Which sites there are is read when somebody comes near
 * such a link; until that is known, it opens as any other link does.
 */
export function useSiteLinks(): void {
  const store = useStore();
  const config = useConfig();
  const session = useSession();
  const navigate = useNavigate();
  useEffect(() => {
    const options = siteListOptions(store);
    const onNear = ({ target }: Event) => {
      // An org that has said no is not asked again.
      if (linkAt(target) && !store.client.getQueryState(options.queryKey)) void store.client.prefetchQuery(options);
    };
    const onClick = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = linkAt(event.target);
      const found = link && siteAddress(link.href, store.client.getQueryData(options.queryKey)?.communities);
      if (!found) return;
      event.preventDefault();
      if (found.siteId === store.owner.siteId) void navigate(found.place);
      else openPlace(config, session, { place: placeOfSite(config, session, found.siteId) + found.place, isSameOrg: true });
    };
    document.addEventListener("pointerover", onNear);
    document.addEventListener("focusin", onNear);
    document.addEventListener("click", onClick);
    return () => {
      document.removeEventListener("pointerover", onNear);
      document.removeEventListener("focusin", onNear);
      document.removeEventListener("click", onClick);
    };
  }, [store, config, session, navigate]);
}

/** The link out of the app that an event is about, if it may lead to a page of a site. */
function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[target="_blank"]') : null;
  return link && maySitePage(link.href) ? link : null;
}
