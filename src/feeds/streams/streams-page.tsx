import { Pencil, Plus, Rows3, Trash2 } from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router";
import type { ChatterStream } from "~/connect/contract/feeds.ts";
import { useRecord } from "~/data/use-store.tsx";
import { streamMessages as texts } from "~/lib/messages/streams.ts";
import { asPlainLine, objectsOf } from "~/lib/readers.ts";
import { Button } from "~/ui/button.tsx";
import { IconButton } from "~/ui/icon-button.tsx";
import { Link } from "~/ui/link.tsx";
import { ListRow, ListRowSkeleton } from "~/ui/list-row.tsx";
import { PagedList } from "~/ui/paged-list.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { FeedSwitch } from "../feed-switch.tsx";
import { useDeleteStream } from "./change-streams.ts";
import { StreamDialog } from "./stream-dialog.tsx";
import { STREAMS, streamPlace, useStreams } from "./streams.ts";

/** One's streams, to be opened, created, changed and deleted. */
export function StreamsPage() {
  const streams = useStreams();
  const navigate = useNavigate();
  /** The stream that is being changed, or "new". */
  const [changing, setChanging] = useState<(ChatterStream & { id: string }) | "new" | null>(null);
  const create = (
    <Button onClick={() => setChanging("new")}>
      <Plus aria-hidden size={16} />
      {texts.create}
    </Button>
  );
  return (
    <>
      <PageHeading
        after={
          <>
            {streams.items.length > 0 && create}
            <FeedSwitch />
          </>
        }
      >
        {texts.title}
      </PageHeading>
      <PagedList
        pages={streams}
        label={texts.title}
        skeleton={<ListRowSkeleton isRound={false} />}
        empty={{ drawing: "posts", title: texts.none, text: texts.noneText, action: create }}
      >
        {({ id }) => id && <StreamRow key={id} id={id} onChange={setChanging} />}
      </PagedList>
      {changing !== null && (
        <StreamDialog
          stream={changing === "new" ? undefined : changing}
          onSaved={(id) => changing === "new" && void navigate(streamPlace(id))}
          onClose={() => setChanging(null)}
        />
      )}
    </>
  );
}

function StreamRow({ id, onChange }: { id: string; onChange: (stream: ChatterStream & { id: string }) => void }) {
  const stream = useRecord(STREAMS, id);
  const remove = useDeleteStream();
  if (!stream) return null;
  const name = asPlainLine(stream.name);
  const names = objectsOf(stream.subscriptions).map((entity) => asPlainLine(entity.name));
  return (
    <ListRow
      media={
        <span className="grid size-10 shrink-0 place-items-center rounded-lg bg-accent-soft text-accent-text">
          <Rows3 aria-hidden size={18} />
        </span>
      }
      name={
        <Link to={streamPlace(id)} dir="auto" className="truncate font-semibold hover:underline">
          {name}
        </Link>
      }
      facts={[asPlainLine(stream.description), names.filter(Boolean).join(" · ")]}
      action={
        <>
          <IconButton icon={Pencil} label={texts.changeOf(name)} onClick={() => onChange({ ...stream, id })} />
          <IconButton icon={Trash2} label={texts.removeOf(name)} onClick={() => remove(id, name)} />
        </>
      }
    />
  );
}
