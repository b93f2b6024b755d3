import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { updateAboutMe } from "~/connect/user-changes.ts";
import { PEOPLE } from "~/data/kinds.ts";
import { useStore } from "~/data/use-store.tsx";
import { NotKept } from "~/editor/not-kept.tsx";
import { TEXT_DRAFT, useDraft } from "~/editor/use-draft.ts";
import { personId } from "~/entities/person/person.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { Button } from "~/ui/button.tsx";
import { classNames } from "~/ui/class-names.ts";
import { ErrorReason } from "~/ui/error-reason.tsx";

/** Maximum length in characters, as the org counts them. */
const MOST = 1_000;

/** Key of the draft. */
export const ABOUT_ME = "about-me";

/**
 * Edits the "about me" text. The draft is kept across pages until it is saved or cancelled.
 *
 * @param takesFocus whether the field was just opened by a click
 */
export function AboutMeForm({ words, takesFocus, onDone }: { words: string; takesFocus: boolean; onDone: () => void }) {
  const { about } = peopleMessages;
  const store = useStore();
  const { draft, isKept, slot } = useDraft(ABOUT_ME, TEXT_DRAFT);
  const typed = draft ?? words;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const save = useMutation({
    mutationFn: () => updateAboutMe(store.connection, typed.trim()),
    onSuccess: ({ aboutMe }) => {
      store.records.confirm(PEOPLE, personId(store, "me"), (me) => ({ ...me, aboutMe }));
      close();
    },
  });
  function close(): void {
    slot.clear();
    onDone();
  }
  const left = MOST - typed.trim().length;
  return (
    <form
      className="mt-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (left >= 0 && !save.isPending) save.mutate();
      }}
    >
      <textarea
        ref={field}
        aria-label={about.myWords}
        aria-describedby="about-me-left"
        aria-invalid={left < 0}
        value={typed}
        dir="auto"
        rows={5}
        className="block field-sizing-content max-h-[60vh] min-h-28 w-full rounded-lg border border-strong-line bg-surface px-3 py-2"
        onChange={(event) => slot.set(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && typed === words) close();
        }}
      />
      {save.error && (
        <div role="alert" className="mt-2 text-start text-sm text-danger">
          {about.couldNotSave} <ErrorReason error={save.error} intent="do" />
        </div>
      )}
      <NotKept isKept={isKept} />
      <div className="mt-2 flex flex-wrap items-center justify-end gap-2">
        <p id="about-me-left" className={classNames("me-auto text-sm", left < 0 ? "text-danger" : "text-muted")}>
          {left < 0 ? about.tooLong(-left) : about.left(left)}
        </p>
        <Button onClick={close}>{about.cancel}</Button>
        <Button type="submit" look="primary" disabled={left < 0 || save.isPending}>
          {about.save}
        </Button>
      </div>
    </form>
  );
}
