import { useEffect } from "react";
import { ShareHost } from "~/compose/share-host.tsx";
import { joinTabs } from "~/data/tabs.ts";
import { useStore } from "~/data/use-store.tsx";
import { EntityCards } from "~/entities/entity-cards.tsx";
import { PeopleHost } from "~/feed-element/people-list/people-host.tsx";
import { withTexts } from "~/lib/messages/language.ts";
import { useConfig } from "~/session/session-context.tsx";
import { watchLeftovers } from "~/ui/back-closes.ts";
import { keepClearOfBars } from "~/ui/bars.ts";
import { loadDrawings } from "~/ui/drawing.tsx";
import { keepFocus } from "~/ui/keep-focus.ts";
import { Tooltips } from "~/ui/tooltips.tsx";
import { tolerateTranslation } from "~/ui/translated-page.ts";
import { PaletteHost } from "./palette/palette-host.tsx";
import { Notices } from "./notices.tsx";
import { Shortcuts } from "./keys/shortcuts.tsx";
import { SiteName } from "./site-name.tsx";
import { useSignInRequests } from "./sign-in-requests.tsx";
import { useSiteLinks } from "./use-site-links.ts";
import { watchStrayFiles } from "./stray-files.ts";
import { watchPlace } from "./watch-place.ts";

/**
 * Preloads code that is needed when the connection drops or the session ends, and could not be loaded then: some browsers
 * do not try a module again that has failed once.
 */
function preloadErrorHandling(): void {
  Promise.all([
    import("~/connect/recovery.ts"),
    import("~/session/renewal.ts"),
    withTexts(() => import("~/entities/file/save-from-link.ts")),
    loadDrawings(),
  ]).catch(() => undefined);
}

/** The parts of every shell that load after the main content. */
export function LateShell() {
  const store = useStore();
  const { router } = useConfig();
  useSignInRequests();
  useSiteLinks();
  useEffect(() => joinTabs(store), [store]);
  useEffect(tolerateTranslation, []);
  useEffect(watchStrayFiles, []);
  useEffect(keepFocus, []);
  useEffect(keepClearOfBars, []);
  useEffect(watchLeftovers, []);
  useEffect(() => watchPlace(router), [router]);
  useEffect(preloadErrorHandling, []);
  return (
    <>
      <SiteName />
      <Notices />
      <EntityCards />
      <Tooltips />
      <Shortcuts />
      <PaletteHost />
      <ShareHost />
      <PeopleHost />
    </>
  );
}
