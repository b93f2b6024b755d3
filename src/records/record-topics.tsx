import { Hash } from "lucide-react";
import { Suspense, useRef, useState } from "react";
import type { RecordDetail } from "~/connect/record-detail.ts";
import { useStore } from "~/data/use-store.tsx";
import { TopicLinks } from "~/feed-element/capabilities/topics.tsx";
import { topicNames } from "~/feed-element/topics/change-topics.ts";
import { TopicsDialog } from "~/feed-element/topics/topics-dialog.tsx";
import { topicMessages as texts } from "~/lib/messages/topics.ts";
import { Button } from "~/ui/button.tsx";
import { recordTopics } from "./org-record.ts";

/** The topics that a record is under. */
export function RecordTopics({ record }: { record: RecordDetail }) {
  return (
    <div className="mt-3 empty:hidden">
      <TopicLinks items={record.topics} />
    </div>
  );
}

/** Opens the dialog that changes a record's topics. @param name of the record */
export function ChangeTopics({ record, name }: { record: RecordDetail; name: string }) {
  const store = useStore();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const topics = topicNames(record.topics);
  return (
    <>
      <Button ref={opener} aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        <Hash aria-hidden size={16} />
        {topics.length > 0 ? texts.change : texts.addFirst}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <TopicsDialog
            holder={recordTopics(store, record.id)}
            topics={topics}
            title={texts.ofRecord(name)}
            opener={opener}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
