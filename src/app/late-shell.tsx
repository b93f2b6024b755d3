import { useEffect } from "react";
import { joinTabs } from "~/data/tabs.ts";
import { useStore } from "~/data/use-store.tsx";
import { EntityCards } from "~/entities/entity-cards.tsx";
import { Tooltips } from "~/ui/tooltips.tsx";
import { bearTranslation } from "~/ui/translated-page.ts";
import { Notices } from "./notices.tsx";
import { Shortcuts } from "./shortcuts.tsx";
import { watchStrayFiles } from "./stray-files.ts";

/** What every shell does beyond being there, loaded when it is. */
export function LateShell() {
  const store = useStore();
  useEffect(() => joinTabs(store), [store]);
  useEffect(bearTranslation, []);
  useEffect(watchStrayFiles, []);
  return (
    <>
      <Notices />
      <EntityCards />
      <Tooltips />
      <Shortcuts />
    </>
  );
}
