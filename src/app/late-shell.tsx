import { EntityCards } from "~/entities/entity-cards.tsx";
import { OfflineNotice } from "./offline-notice.tsx";
import { Shortcuts } from "./shortcuts.tsx";

/** What the shell does beyond being there. */
export function LateShell() {
  return (
    <>
      <OfflineNotice />
      <EntityCards />
      <Shortcuts />
    </>
  );
}
