import { Paperclip } from "lucide-react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asPlainLine, asText } from "~/lib/readers.ts";
import { ofPost } from "../label.ts";
import { FoldedText } from "../message/folded-text.tsx";
import { CARD, CardRow } from "./card-row.tsx";
import type { ReadableWords } from "./readable-words.ts";

/** A capability that nothing else draws: what it is called, and all its words. Where there are more, it says so. */
export function Fallback({ name, element, words }: { name: string; element: FeedElement; words: ReadableWords }) {
  const { title, texts, isCut } = words;
  const { names, thereIsMore } = capabilityMessages;
  const kind = Object.hasOwn(names, name) ? asText(names[name]) : "";
  return (
    <div className={CARD}>
      <CardRow icon={<Paperclip aria-hidden size={18} strokeWidth={1.75} />} kind={kind} title={asPlainLine(title)}>
        {texts.length > 0 && (
          <FoldedText id={`${element.id ?? ""}/${name}`} named={ofPost(element)}>
            {texts.map((text) => (
              <span key={text} className="block text-sm whitespace-pre-wrap text-muted" dir="auto">
                {text}
              </span>
            ))}
          </FoldedText>
        )}
        {isCut && <span className="block text-sm text-muted">{thereIsMore}</span>}
      </CardRow>
    </div>
  );
}
