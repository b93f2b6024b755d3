import { Pencil } from "lucide-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { UserDetail } from "~/connect/contract/people.ts";
import { TEXT_DRAFT, useDraft } from "~/editor/use-draft.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { asText } from "~/lib/readers.ts";
import { Button } from "~/ui/button.tsx";
import { ABOUT_ME, AboutMeForm } from "./about-me-form.tsx";

/** A person's "about me" text; one's own can be edited in place. */
export function AboutMe({ person, isMe }: { person: UserDetail; isMe: boolean }) {
  const { about } = peopleMessages;
  const { draft } = useDraft(ABOUT_ME, TEXT_DRAFT);
  const [isAsked, setIsAsked] = useState(false);
  // Reopens the form if there is an unsaved draft.
  const isEditing = isMe && (isAsked || draft !== null);
  const edit = useRef<HTMLButtonElement>(null);
  function close(): void {
    flushSync(() => setIsAsked(false));
    edit.current?.focus();
  }
  const words = asText(person.aboutMe).trim();
  if (words === "" && !isMe) return null;
  return (
    <section className="px-4 py-5 sm:px-5">
      <div className="flex min-h-9 items-center justify-between gap-4">
        <h2 className="text-sm font-semibold text-muted">{isMe ? about.myWords : about.words}</h2>
        {isMe && !isEditing && (
          <Button ref={edit} look="quiet" className="-me-3.5" onClick={() => setIsAsked(true)}>
            <Pencil aria-hidden size={16} />
            {words === "" ? about.add : about.edit}
          </Button>
        )}
      </div>
      {isEditing ? (
        <AboutMeForm words={asText(person.aboutMe)} takesFocus={isAsked} onDone={close} />
      ) : (
        words !== "" && (
          <p className="mt-1 whitespace-pre-wrap" dir="auto">
            {words}
          </p>
        )
      )}
    </section>
  );
}
