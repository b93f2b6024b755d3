import type { ReactNode } from "react";
import { EmbedLayout } from "~/embed/embed-layout.tsx";
import { EntityCards } from "~/entities/entity-cards.tsx";
import { BrandMark } from "./brand-mark.tsx";
import { OfflineNotice } from "./offline-notice.tsx";
import { Shortcuts } from "./shortcuts.tsx";

/** The compact shell, with what every shell of the app has. */
export function EmbedShell({ children }: { children: ReactNode }) {
  return (
    <EmbedLayout mark={<BrandMark className="size-6 shrink-0" />}>
      {children}
      <OfflineNotice />
      <EntityCards />
      <Shortcuts />
    </EmbedLayout>
  );
}
