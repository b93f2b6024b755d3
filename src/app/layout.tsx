import type { ReactNode } from "react";
import { messages } from "~/lib/messages/messages.ts";
import { Later } from "~/ui/later.tsx";
import { lazily } from "~/ui/lazily.ts";
import { SkipLink } from "~/ui/skip-link.tsx";
import { useMediaQuery } from "~/ui/use-media-query.ts";
import { BottomBar } from "./bottom-bar.tsx";
import { SideBar } from "./side-bar.tsx";

const LateShell = lazily(() => import("./late-shell.tsx"), "LateShell");

/**
 * The shell around every page: navigation beside the page on wide screens and below it on narrow ones, and a column
 * that pages fill (ui/beside.tsx) where there is room.
 */
export function Layout({ children }: { children: ReactNode }) {
  const isWide = useMediaQuery("(min-width: 48rem)");
  return (
    <div className="mx-auto flex w-full max-w-[78rem] justify-center px-safe">
      <SkipLink target="content">{messages.app.skipToContent}</SkipLink>
      <SkipLink target={isWide ? "side-navigation" : "bottom-navigation"}>{messages.app.skipToNavigation}</SkipLink>
      <SideBar />
      <div className="flex min-w-0 max-w-[44rem] flex-1 flex-col">
        <main id="content" tabIndex={-1} className="min-h-dvh flex-1 border-line bg-surface pb-20 outline-none md:border-x md:pb-8">
          {children}
        </main>
        <Later>
          <LateShell />
        </Later>
      </div>
      <div className="hidden w-72 shrink-0 lg:block">
        <div id="beside" className="sticky top-0 h-dvh overflow-y-auto" />
      </div>
      {!isWide && <BottomBar />}
    </div>
  );
}
