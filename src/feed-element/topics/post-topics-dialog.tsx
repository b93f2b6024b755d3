import type { RefObject } from "react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { useStore } from "~/data/use-store.tsx";
import { topicMessages } from "~/lib/messages/topics.ts";
import { topicNames } from "./change-topics.ts";
import { elementTopics } from "./element-topics.ts";
import { TopicsDialog } from "./topics-dialog.tsx";

/** Adds topics to a post and removes them. @param opener takes the focus in the end */
export function PostTopicsDialog({
  element,
  id,
  opener,
  onClose,
}: {
  element: FeedElement;
  id: string;
  opener: RefObject<HTMLElement | null>;
  onClose: () => void;
}) {
  const store = useStore();
  return (
    <TopicsDialog
      holder={elementTopics(store, id)}
      topics={topicNames(element.capabilities?.topics?.items)}
      title={topicMessages.ofPost}
      opener={opener}
      onClose={onClose}
    />
  );
}
