import { useEffect } from "react";
import { useParams } from "react-router";
import { messageTabsOf } from "~/data/message-tabs.ts";
import { useStore } from "~/data/use-store.tsx";
import { watchMessages } from "~/entities/messages/checks.ts";
import { useOffersMessages } from "~/entities/messages/offer.ts";
import { privateMessages as texts } from "~/lib/messages/messages-private.ts";
import { buttonClass } from "~/ui/button.tsx";
import { Link } from "~/ui/link.tsx";
import { Notice } from "~/ui/notice.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { useMediaQuery } from "~/ui/use-media-query.ts";
import { Conversation } from "./conversation.tsx";
import { ConversationList } from "./conversation-list.tsx";
import { LimitNotice } from "./limit-notice.tsx";
import { NewMessage } from "./new-message.tsx";
import { checkConversations } from "./queries.ts";

/** Takes the window but for the bar at its bottom: the panes scroll, and what is written stays at the bottom. */
const WHOLE = "-mb-20 flex h-[calc(100dvh-3.5rem-env(safe-area-inset-bottom))] flex-col md:-mb-8 md:h-dvh";

/** Private messages: the list of conversations and one of them, beside each other where there is room. */
export function MessagesPage() {
  const { id } = useParams();
  const isOffered = useOffersMessages();
  const isNew = id === "new";
  if (isOffered === false) {
    return isNew ? (
      <div className={WHOLE}>
        <NewMessage isDirect />
      </div>
    ) : (
      <NoMessages />
    );
  }
  return <Panes id={id} isNew={isNew} />;
}

function Panes({ id, isNew }: { id: string | undefined; isNew: boolean }) {
  const store = useStore();
  const hasRoom = useMediaQuery("(min-width: 48rem)");
  useEffect(() => {
    // Listens to what other tabs learn.
    messageTabsOf(store);
    return watchMessages(store, checkConversations);
  }, [store]);
  return (
    <div className={WHOLE}>
      <LimitNotice />
      <div className="flex min-h-0 flex-1">
        {(hasRoom || !id) && (
          <div className="flex min-h-0 w-full flex-col border-line md:w-72 md:shrink-0 md:border-e">
            <ConversationList current={id} isPage={!id} />
          </div>
        )}
        {(hasRoom || id) && (
          <div className="flex min-h-0 min-w-0 flex-1 flex-col">
            {isNew ? <NewMessage /> : id ? <Conversation key={id} id={id} /> : <Unchosen />}
          </div>
        )}
      </div>
    </div>
  );
}

function Unchosen() {
  return (
    <div className="my-auto">
      <Notice drawing="messages" title={texts.choose}>
        {texts.chooseText}
      </Notice>
    </div>
  );
}

/** The org has other messages: direct ones, which are posts. */
function NoMessages() {
  return (
    <>
      <PageHeading>{texts.title}</PageHeading>
      <Notice
        drawing="messages"
        title={texts.absent}
        action={
          <div className="flex flex-wrap justify-center gap-2">
            <Link to="/messages/new" className={buttonClass("primary")}>
              {texts.write}
            </Link>
            <Link to="/feeds/direct-messages" className={buttonClass()}>
              {texts.toDirectMessages}
            </Link>
          </div>
        }
      >
        {texts.absentText}
      </Notice>
    </>
  );
}
