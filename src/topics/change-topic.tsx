import { useMutation } from "@tanstack/react-query";
import type { Topic, TopicInput } from "~/connect/contract/topics.ts";
import { changeTopic, deleteTopic } from "~/connect/topics.ts";
import { TOPICS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { useStore } from "~/data/use-store.tsx";
import { topicPageMessages as texts } from "~/lib/messages/topic-pages.ts";
import { ErrorReason } from "~/ui/error-reason.tsx";
import { noteRefusal, type TopicChange } from "./refused-changes.ts";

/** Changes a topic's name and description, or merges others into it, in all lists and tabs. */
export function useChangeTopic(id: string, what: TopicChange, onDone: (topic: Topic) => void) {
  const store = useStore();
  return useMutation({
    mutationFn: (input: TopicInput) => changeTopic(store.connection, id, input),
    onSuccess(topic, { idsToMerge }) {
      const { records } = store;
      receive(store, TOPICS, { ...topic, id }, records.tick());
      store.tell({ type: "part", kind: TOPICS.name, id, part: topic });
      for (const merged of idsToMerge ?? []) if (merged) goneTopic(merged);
      if (idsToMerge) void store.client.invalidateQueries({ queryKey: ["feed"], refetchType: "none" });
      onDone(topic);
    },
    onError: (error) => noteRefusal(store, what, error),
  });

  function goneTopic(merged: string): void {
    store.records.put(TOPICS, merged, null, store.records.tick());
    store.tell({ type: "gone", kind: TOPICS.name, id: merged });
  }
}

/** Deletes a topic. It is still there for a while, and says that it is being deleted. */
export function useDeleteTopic(id: string, onDone: () => void) {
  const store = useStore();
  return useMutation({
    mutationFn: () => deleteTopic(store.connection, id),
    onSuccess() {
      const part = { isBeingDeleted: true };
      store.records.confirm(TOPICS, id, (topic) => ({ ...topic, ...part }));
      store.tell({ type: "part", kind: TOPICS.name, id, part });
      onDone();
    },
    onError: (error) => noteRefusal(store, "delete", error),
  });
}

/** Why the org did not change a topic. */
export function TopicChangeError({ error }: { error: Error }) {
  const isForbidden = "kind" in error && error.kind === "forbidden";
  return <ErrorReason error={error} intent="do" because={isForbidden ? texts.notAllowed : undefined} />;
}
