import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { useParams } from "react-router";
import { Feed } from "~/feed/feed.tsx";
import { FeedSkeleton } from "~/feed/feed-skeleton.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { streamMessages as texts } from "~/lib/messages/streams.ts";
import { asPlainLine, asText } from "~/lib/readers.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PageProblem } from "~/ui/page-problem.tsx";
import { FeedSwitch } from "../feed-switch.tsx";
import { useDeleteStream } from "./change-streams.ts";
import { StreamDialog } from "./stream-dialog.tsx";
import { useStream } from "./streams.ts";

/** A stream: what it is for, and its posts. */
export function StreamPage() {
  const { id = "" } = useParams();
  const { data: stream, error, refetch } = useStream(id);
  const [isChanging, setIsChanging] = useState(false);
  const remove = useDeleteStream();
  if (!stream && error) return <PageProblem error={error} onRetry={() => void refetch()} />;
  const name = asPlainLine(stream?.name) || messages.app.loading;
  const description = asText(stream?.description);
  return (
    <>
      <PageHeading
        after={
          <>
            {stream && (
              <>
                <IconButton icon={Pencil} label={texts.change} onClick={() => setIsChanging(true)} />
                <IconButton icon={Trash2} label={texts.remove} onClick={() => remove(id, name)} />
              </>
            )}
            <FeedSwitch />
          </>
        }
      >
        {name}
      </PageHeading>
      {description && (
        <p dir="auto" className="border-b border-line px-4 py-3 text-muted wrap-anywhere sm:px-5">
          {description}
        </p>
      )}
      {stream ? <Feed feed={{ type: "listed", url: `/chatter/feeds/streams/${id}` }} label={name} empty={texts.empty} /> : <FeedSkeleton />}
      {stream && isChanging && <StreamDialog stream={{ ...stream, id }} onClose={() => setIsChanging(false)} />}
    </>
  );
}
