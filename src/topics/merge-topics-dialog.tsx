import { Dialog } from "@base-ui/react/dialog";
import { useQuery } from "@tanstack/react-query";
import { Hash, X } from "lucide-react";
import { useId, useState } from "react";
import type { Topic } from "~/connect/contract/topics.ts";
import { findTopics } from "~/connect/topics.ts";
import { useStore } from "~/data/use-store.tsx";
import { topicPageMessages as texts } from "~/lib/messages/topic-pages.ts";
import { asPlainLine, objectsOf } from "~/lib/readers.ts";
import { useTypedSearch } from "~/lib/use-typed-search.ts";
import { Button, buttonClass } from "~/ui/button.tsx";
import { BACKDROP, POPUP } from "~/ui/dialog-class.ts";
import { FIELD } from "~/ui/field-class.ts";
import { showToast } from "~/ui/toast.ts";
import { TopicChangeError, useChangeTopic } from "./change-topic.tsx";

/** The org merges so many at once. */
const MOST = 5;

/** Chooses the topics to merge into one, whose posts come there. */
export function MergeTopicsDialog({ topic, onClose }: { topic: Topic; onClose: () => void }) {
  const id = useId();
  const [chosen, setChosen] = useState<readonly Topic[]>([]);
  const [typed, setTyped] = useState("");
  const name = asPlainLine(topic.name);
  const found = useFoundTopics(typed).filter((each) => each.id !== topic.id && !chosen.some((other) => other.id === each.id));
  const change = useChangeTopic(topic.id ?? "", "delete", () => {
    showToast(texts.merged(name));
    onClose();
  });
  return (
    <Dialog.Root defaultOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className={POPUP}>
          <Dialog.Title className="text-lg font-semibold wrap-anywhere" dir="auto">
            {texts.mergeTitle(name)}
          </Dialog.Title>
          <Dialog.Description className="mt-2 text-muted">{texts.mergeText}</Dialog.Description>
          {chosen.length > 0 && (
            <ul aria-label={texts.toMerge} className="mt-4 flex flex-wrap gap-1.5">
              {chosen.map((each) => (
                <li key={each.id} className="flex max-w-full items-center rounded-full border border-line bg-surface ps-3 text-sm">
                  <bdi className="truncate">{asPlainLine(each.name)}</bdi>
                  <button
                    type="button"
                    aria-label={texts.keepOut(asPlainLine(each.name))}
                    className="grid size-8 shrink-0 place-items-center rounded-full text-muted hover:text-text"
                    onClick={() => {
                      setChosen(chosen.filter((other) => other !== each));
                      document.getElementById(id)?.focus();
                    }}
                  >
                    <X aria-hidden size={14} />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <label htmlFor={id} className="block pt-4 pb-1 text-sm font-medium">
            {texts.findToMerge}
          </label>
          <input
            id={id}
            type="search"
            dir="auto"
            autoComplete="off"
            className={FIELD}
            readOnly={chosen.length === MOST}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <ul aria-label={texts.foundTopics} className="mt-1">
            {found.map((each) => (
              <li key={each.id}>
                <button
                  type="button"
                  className="flex min-h-9 w-full items-center gap-3 rounded-lg px-2 text-start hover:bg-hover"
                  onClick={() => {
                    setChosen([...chosen, each]);
                    setTyped("");
                    document.getElementById(id)?.focus();
                  }}
                >
                  <Hash aria-hidden size={16} className="shrink-0 text-muted" />
                  <bdi className="truncate">{asPlainLine(each.name)}</bdi>
                </button>
              </li>
            ))}
          </ul>
          {change.error && (
            <div role="alert" className="mt-3 text-start text-danger">
              <TopicChangeError error={change.error} />
            </div>
          )}
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <Dialog.Close className={buttonClass()}>{texts.cancel}</Dialog.Close>
            <Button
              look="primary"
              disabled={change.isPending || chosen.length === 0}
              onClick={() => change.mutate({ idsToMerge: chosen.flatMap((each) => each.id ?? []) })}
            >
              {change.isPending ? texts.merging : texts.merge}
            </Button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Topics by what is typed, from the second letter on. */
function useFoundTopics(typed: string): Topic[] {
  const { connection } = useStore();
  const { asked } = useTypedSearch(typed);
  const { data } = useQuery({
    queryKey: ["topics-to-merge", asked],
    queryFn: ({ signal }) => findTopics(connection, asked ?? "", signal),
    enabled: asked !== null,
    retry: false,
  });
  return typed.trim() === "" ? [] : objectsOf(data?.topics).filter(({ id, name }) => id && asPlainLine(name) !== "");
}
