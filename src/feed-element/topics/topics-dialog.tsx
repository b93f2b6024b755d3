import { Dialog } from "@base-ui/react/dialog";
import { useQuery } from "@tanstack/react-query";
import { Plus, Undo2, type LucideIcon } from "lucide-react";
import { useState, type RefObject } from "react";
import { MOST_TOPICS, suggestTopics } from "~/connect/topics.ts";
import { useStore } from "~/data/use-store.tsx";
import { TopicField } from "~/editor/topic-field.tsx";
import { topicMessages as texts } from "~/lib/messages/topics.ts";
import { asPlainLine, objectsOf } from "~/lib/readers.ts";
import { BACKDROP, POPUP } from "~/ui/dialog-class.ts";
import { DialogHead } from "~/ui/dialog-head.tsx";
import { mirrored } from "~/ui/mirrored.tsx";
import { assignTopic, type TopicHolder, unassignTopic } from "./change-topics.ts";

const UndoIcon = mirrored(Undo2);

interface Props<Holder extends object> {
  /** What stands under the topics, and its topics now. */
  holder: TopicHolder<Holder>;
  topics: readonly string[];
  title: string;
  /** Takes the focus in the end. */
  opener: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/**
 * Adds topics to a post or record and removes them, each at once. What was removed can be added again as long as it is
 * open.
 */
export function TopicsDialog<Holder extends object>({ holder, topics, title, opener, onClose }: Props<Holder>) {
  const store = useStore();
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [news, setNews] = useState("");
  const has = (name: string) => topics.some((topic) => topic.toLocaleLowerCase() === name.toLocaleLowerCase());
  const suggested = useSuggestions(holder.id);
  const isFull = topics.length >= MOST_TOPICS;

  function add(name: string): void {
    assignTopic(store, holder, name);
    setNews(texts.wasAdded(name));
  }

  function remove(name: string): void {
    unassignTopic(store, holder, name);
    setRemoved([...removed.filter((each) => each !== name), name]);
    setNews(texts.wasRemoved(name));
  }

  return (
    <Dialog.Root defaultOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className={POPUP} finalFocus={opener}>
          <DialogHead close={texts.close} className="-me-3 -mt-2 mb-2">
            {title}
          </DialogHead>
          <TopicField topics={topics} onAdd={add} onRemove={remove} />
          {!isFull && (
            <>
              <Names
                label={texts.removed}
                names={removed.filter((name) => !has(name))}
                icon={UndoIcon}
                say={texts.addAgain}
                onPress={add}
              />
              <Names
                label={texts.suggestions}
                names={suggested.filter((name) => !has(name) && !removed.includes(name))}
                icon={Plus}
                say={texts.add}
                onPress={add}
              />
            </>
          )}
          <p role="status" className="sr-only">
            {news}
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface NamesProps {
  label: string;
  names: readonly string[];
  icon: LucideIcon;
  say: (name: string) => string;
  onPress: (name: string) => void;
}

/** Names that one press adds. */
function Names({ label, names, icon: Icon, say, onPress }: NamesProps) {
  if (names.length === 0) return null;
  return (
    <div className="mt-4">
      <p className="text-sm text-muted">{label}</p>
      <ul aria-label={label} className="mt-1.5 flex flex-wrap gap-1.5">
        {names.map((name) => (
          <li key={name} className="max-w-full">
            <button
              type="button"
              aria-label={say(name)}
              className="flex min-h-8 max-w-full items-center gap-1.5 rounded-full border border-line bg-surface px-3 text-sm transition-colors duration-150 hover:bg-hover"
              onClick={() => onPress(name)}
            >
              <Icon aria-hidden size={14} className="shrink-0 text-muted" />
              <bdi className="truncate">{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Names of topics that the org suggests for a post or record. Without them there is the field. */
function useSuggestions(id: string): string[] {
  const { connection } = useStore();
  const { data } = useQuery({
    queryKey: ["topic-suggestions", id],
    queryFn: ({ signal }) => suggestTopics(connection, id, signal),
    retry: false,
  });
  const all = objectsOf(data?.topicSuggestions ?? data?.TopicSuggestions);
  return [...new Set(all.map(({ name, existingTopic }) => asPlainLine(existingTopic?.name ?? name)))].filter((name) => name !== "");
}
