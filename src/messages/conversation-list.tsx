import { SquarePen } from "lucide-react";
import { privateMessages as texts } from "~/lib/messages/messages-private.ts";
import { buttonClass } from "~/ui/button.tsx";
import { iconLook } from "~/ui/icon-button.tsx";
import { ListRowSkeleton } from "~/ui/list-row.tsx";
import { Link } from "~/ui/link.tsx";
import { PagedList } from "~/ui/paged-list.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { SearchField, useSearchWords } from "~/ui/search-field.tsx";
import { ConversationRow } from "./conversation-row.tsx";
import { useConversations } from "./queries.ts";

/**
 * All conversations, with a search.
 *
 * @param current the one that is open
 * @param isPage whether the list is what the page is about
 */
export function ConversationList({ current, isPage }: { current: string | undefined; isPage: boolean }) {
  const words = useSearchWords();
  const conversations = useConversations(words);
  const write = (
    <Link to="/messages/new" aria-label={texts.write} data-tip={texts.write} className={iconLook(false)}>
      <SquarePen aria-hidden size={18} strokeWidth={1.75} />
    </Link>
  );
  const empty = words
    ? { drawing: "search" as const, title: texts.nothingFound, text: texts.nothingFoundText(words) }
    : {
        drawing: "messages" as const,
        title: texts.none,
        text: texts.noneText,
        action: (
          <Link to="/messages/new" className={buttonClass("primary")}>
            {texts.write}
          </Link>
        ),
      };
  return (
    <>
      {isPage ? (
        <PageHeading after={write}>{texts.title}</PageHeading>
      ) : (
        <div className="flex min-h-14 items-center gap-2 border-b border-line px-4 py-2 sm:px-5">
          <h2 className="min-w-0 flex-1 truncate text-lg font-semibold">{texts.title}</h2>
          {write}
        </div>
      )}
      <div className="border-b border-line px-3 py-3">
        <SearchField label={texts.search} />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
        <PagedList pages={conversations} label={texts.conversations} skeleton={<ListRowSkeleton />} empty={empty}>
          {({ id }) => id && <ConversationRow id={id} isCurrent={id === current} />}
        </PagedList>
      </div>
    </>
  );
}
