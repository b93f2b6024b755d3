import { Popover } from "@base-ui/react/popover";
import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { MessagesLink } from "~/entities/messages/messages-link.tsx";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { useMediaQuery } from "~/ui/use-media-query.ts";
import { feedLinks } from "./directory.ts";
import { useShownDirectory } from "~/entities/favorites/shown-directory.ts";
import { useOffersStreams } from "./streams/offer.ts";
import { FeedMenu } from "./feed-menu.tsx";
import { useSiteTypes } from "./site-types.ts";

/** A button at a feed's heading that opens the list of feeds, where there is no side bar for it. */
export function FeedSwitch() {
  const isInSideBar = useMediaQuery("(min-width: 80rem)");
  return isInSideBar ? null : <Switch />;
}

function Switch() {
  const [isOpen, setIsOpen] = useState(false);
  // Elsewhere the side bar has it.
  const isNarrow = useMediaQuery("(max-width: 47.99rem)");
  const siteTypes = useSiteTypes();
  const { data, isError } = useShownDirectory({ isWanted: isOpen });
  const hasStreams = useOffersStreams(isOpen);
  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <Popover.Trigger className="-me-2 flex h-9 shrink-0 items-center gap-1.5 rounded-lg px-2 font-medium text-muted transition-colors duration-150 hover:bg-hover hover:text-text data-[popup-open]:bg-hover data-[popup-open]:text-text">
        {feedMessages.choose}
        <ChevronDown aria-hidden size={16} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="bottom" align="end" sideOffset={4} className="z-50">
          <Popover.Popup className="max-h-[min(36rem,var(--available-height))] w-64 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-xl border border-line bg-raised p-1.5 shadow-lg outline-none">
            <Popover.Title className="sr-only">{feedMessages.feeds}</Popover.Title>
            {isNarrow && <MessagesLink onChoose={() => setIsOpen(false)} />}
            <nav aria-label={feedMessages.feeds}>
              <FeedMenu links={feedLinks(data, siteTypes)} hasStreams={hasStreams} onChoose={() => setIsOpen(false)} />
            </nav>
            {isError && <p className="px-3 py-2 text-sm text-muted">{feedMessages.couldNotLoadMore}</p>}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
