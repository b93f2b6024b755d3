import { useEffect } from "react";
import { joinTabs } from "~/data/tabs.ts";
import { useStore } from "~/data/use-store.tsx";
import { EntityCards } from "~/entities/entity-cards.tsx";
import { Tooltips } from "~/ui/tooltips.tsx";
import { bearTranslation } from "~/ui/translated-page.ts";
import { Notices } from "./notices.tsx";
import { Shortcuts } from "./shortcuts.tsx";
import { useSignInRequests } from "./sign-in-requests.tsx";
import { watchStrayFiles } from "./stray-files.ts";

/** What will be needed when the connection is lost or the session ends, and could not be loaded then. */
function loadForTrouble(): void {
  Promise.all([import("~/connect/recovery.ts"), import("~/session/renewal.ts")]).catch(() => undefined);
}

/** What every shell does beyond being there, loaded when it is. */
export function LateShell() {
  const store = useStore();
  useSignInRequests();
  useEffect(() => joinTabs(store), [store]);
  useEffect(bearTranslation, []);
  useEffect(watchStrayFiles, []);
  useEffect(loadForTrouble, []);
  return (
    <>
      <Notices />
      <EntityCards />
      <Tooltips />
      <Shortcuts />
    </>
  );
}
