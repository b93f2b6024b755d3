import { Ellipsis } from "lucide-react";
import { Suspense, useState } from "react";
import type { Topic } from "~/connect/contract/topics.ts";
import { useStore } from "~/data/use-store.tsx";
import { topicPageMessages as texts } from "~/lib/messages/topic-pages.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { lazily } from "~/ui/lazily.ts";
import { refusedChanges } from "./refused-changes.ts";

const TopicMenu = lazily(() => import("./topic-menu.tsx"), "TopicMenu");

/** What can be done with a topic. The org does not say who may: what it refused once is not offered again. */
export function TopicMenuButton({ topic }: { topic: Topic }) {
  const store = useStore();
  const [isWanted, setIsWanted] = useState(false);
  if (refusedChanges(store).size === 2) return null;
  const button = <IconButton icon={Ellipsis} label={texts.more} aria-haspopup="menu" onClick={() => setIsWanted(true)} />;
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <TopicMenu topic={topic} trigger={button} />
    </Suspense>
  );
}
