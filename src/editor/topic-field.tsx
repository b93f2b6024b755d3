import { X } from "lucide-react";
import { useId, useState } from "react";
import { LONGEST_TOPIC, MOST_TOPICS } from "~/connect/topics.ts";
import { isComposing } from "~/lib/composing.ts";
import { composeMessages as texts } from "~/lib/messages/compose.ts";
import { asPlainLine } from "~/lib/readers.ts";
import { FIELD } from "~/ui/field-class.ts";
import { useMentionCompletions } from "./use-mention-completions.ts";

/** The org searches for so many characters and more. */
const LEAST = 2;

interface Props {
  topics: readonly string[];
  /** Nothing is sent yet: what is typed is added when the field is left, and Backspace takes the last one back to be changed. */
  isDraft?: boolean;
  onAdd: (name: string) => void;
  onRemove: (name: string) => void;
}

/** The names of a post's topics. Enter or a comma adds one. */
export function TopicField({ topics, isDraft, onAdd, onRemove }: Props) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const isFull = topics.length >= MOST_TOPICS;
  const known = useKnownTopics(typed);
  const last = topics.at(-1);

  function add(): void {
    const name = typed.replaceAll(/^[#\s]+|[\s,]+$/g, "");
    const isThere = topics.some((topic) => topic.toLowerCase() === name.toLowerCase());
    if (name !== "" && !isThere) onAdd(name);
    setTyped("");
  }

  return (
    <>
      <label htmlFor={id} className="text-sm text-muted">
        {texts.topics}
      </label>
      {topics.length > 0 && (
        <ul aria-label={texts.topics} className="my-1.5 flex flex-wrap gap-1.5">
          {topics.map((topic) => (
            <li key={topic} className="flex max-w-full items-center rounded-full border border-line bg-surface ps-3 text-sm">
              <bdi className="truncate">{topic}</bdi>
              <button
                type="button"
                aria-label={texts.removeTopic(topic)}
                className="grid size-8 shrink-0 place-items-center rounded-full text-muted hover:text-text"
                onClick={() => {
                  onRemove(topic);
                  document.getElementById(id)?.focus();
                }}
              >
                <X aria-hidden size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={id}
        list={`${id}-known`}
        dir="auto"
        autoComplete="off"
        maxLength={LONGEST_TOPIC}
        placeholder={texts.addTopic}
        aria-describedby={`${id}-most`}
        readOnly={isFull}
        className={FIELD}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={isDraft ? add : undefined}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          // What is being typed is added first, so that a post is never sent without it.
          if ((event.key === "Enter" || event.key === ",") && typed.trim() !== "") {
            event.preventDefault();
            add();
          } else if (event.key === "Backspace" && typed === "" && last !== undefined && isDraft) {
            event.preventDefault();
            setTyped(last);
            onRemove(last);
          }
        }}
      />
      <datalist id={`${id}-known`}>
        {known.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <p id={`${id}-most`} role="status" className="text-sm text-muted empty:hidden">
        {isFull && texts.mostTopics(MOST_TOPICS)}
      </p>
    </>
  );
}

/** Names of the org's topics that go on like what is typed. */
function useKnownTopics(typed: string): string[] {
  const words = typed.replaceAll(/^[#\s]+|\s+$/g, "");
  const { completions } = useMentionCompletions("#", words.length >= LEAST ? words : null, null);
  return completions.flatMap(({ name }) => asPlainLine(name) || []);
}
