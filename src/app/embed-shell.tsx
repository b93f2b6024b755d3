import type { ReactNode } from "react";
import { EmbedLayout } from "~/embed/embed-layout.tsx";
import { BrandMark } from "./brand-mark.tsx";
import { LateShell } from "./late-shell.tsx";

/** The compact shell, with the parts that every shell has. */
export function EmbedShell({ children }: { children: ReactNode }) {
  return (
    <EmbedLayout mark={<BrandMark className="size-6 shrink-0" />}>
      {children}
      <LateShell />
    </EmbedLayout>
  );
}
