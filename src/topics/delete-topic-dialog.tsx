import { useNavigate } from "react-router";
import type { Topic } from "~/connect/contract/topics.ts";
import { topicPageMessages as texts } from "~/lib/messages/topic-pages.ts";
import { asPlainLine } from "~/lib/readers.ts";
import { ConfirmDialog } from "~/ui/confirm-dialog.tsx";
import { showToast } from "~/ui/toast.ts";
import { TopicChangeError, useDeleteTopic } from "./change-topic.tsx";

/** Asks before a topic is deleted, which nobody can undo. */
export function DeleteTopicDialog({ topic, onClose }: { topic: Topic; onClose: () => void }) {
  const navigate = useNavigate();
  const name = asPlainLine(topic.name);
  const remove = useDeleteTopic(topic.id ?? "", () => {
    showToast(texts.deleted(name));
    void navigate("/topics", { replace: true });
  });
  return (
    <ConfirmDialog
      title={texts.deleteTitle(name)}
      text={texts.deleteText}
      refuse={texts.cancel}
      confirm={remove.isPending ? texts.deleting : texts.deleteTopic}
      isPending={remove.isPending}
      error={remove.error && <TopicChangeError error={remove.error} />}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    />
  );
}
