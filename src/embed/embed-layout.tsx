import { ExternalLink, LogOut } from "lucide-react";
import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { useSignOut } from "~/editor/outgoing/use-sign-out.tsx";
import { placeParts, placeUrl } from "~/lib/app-url.ts";
import { embedMessages } from "~/lib/messages/embed.ts";
import { messages } from "~/lib/messages/messages.ts";
import { useConfig } from "~/session/session-context.tsx";
import { buttonClass } from "~/ui/button.tsx";
import { IconButton } from "~/ui/icon-button.tsx";
import { Link } from "~/ui/link.tsx";
import { SkipLink } from "~/ui/skip-link.tsx";

/** The compact shell for embedded pages: a slim header above the page. */
export function EmbedLayout({ mark, children }: { mark: ReactNode; children: ReactNode }) {
  const { branding } = useConfig();
  const { signOut, question } = useSignOut();
  return (
    <div className="mx-auto max-w-[44rem] border-line bg-surface sm:border-x">
      <SkipLink target="content">{messages.app.skipToContent}</SkipLink>
      <header className="flex h-12 items-center gap-1 border-b border-line ps-4 pe-2 sm:ps-5">
        <Link to="/" className="flex min-w-0 flex-1 items-center gap-2 rounded-md py-1 text-sm font-semibold">
          {mark}
          <span className="truncate">{branding.name}</span>
        </Link>
        <IconButton icon={LogOut} className="mirrored" label={embedMessages.signOut} onClick={signOut} />
        <OwnTabLink />
      </header>
      {question}
      <main id="content" tabIndex={-1} className="min-h-[calc(100dvh-3rem)] pb-8 outline-none">
        {children}
      </main>
    </div>
  );
}

/** Opens the current route in the full app. */
function OwnTabLink() {
  const { router } = useConfig();
  const { pathname, search, hash } = useLocation();
  return (
    <a
      href={placeUrl(router, placeParts(router).home + pathname + search + hash)}
      target="_blank"
      rel="noopener"
      data-tip={embedMessages.openShort}
      className={`${buttonClass("quiet")} px-2`}
    >
      <span className="max-sm:sr-only">{embedMessages.openShort}</span>
      <ExternalLink aria-hidden size={18} strokeWidth={1.75} className="mirrored" />
    </a>
  );
}
