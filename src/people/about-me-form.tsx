import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { UserDetail } from "~/connect/contract/people.ts";
import { updateAboutMe } from "~/connect/users.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { useConnection } from "~/session/session-context.tsx";
import { Button } from "~/ui/button.tsx";
import { classNames } from "~/ui/class-names.ts";
import { errorText } from "~/ui/error-text.ts";

const { about } = peopleMessages;

/** Characters, as the org counts them. */
const MOST = 1_000;

/** A field for what one says about oneself. What is typed stays until the org has it. */
export function AboutMeForm({ words, onDone }: { words: string; onDone: () => void }) {
  const client = useQueryClient();
  const connection = useConnection();
  const [typed, setTyped] = useState(words);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = useMutation({
    mutationFn: () => updateAboutMe(connection, typed.trim()),
    onSuccess: ({ aboutMe }) => {
      client.setQueryData<UserDetail>(["me"], (me) => me && { ...me, aboutMe });
      onDone();
    },
  });
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
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && typed === words) onDone();
        }}
      />
      {save.error && (
        <p role="alert" className="mt-2 text-sm text-danger">
          {about.couldNotSave(errorText(save.error))}
        </p>
      )}
      <div className="mt-2 flex flex-wrap items-center justify-end gap-2">
        <p id="about-me-left" className={classNames("me-auto text-sm", left < 0 ? "text-danger" : "text-muted")}>
          {left < 0 ? about.tooLong(-left) : about.left(left)}
        </p>
        <Button onClick={onDone}>{about.cancel}</Button>
        <Button type="submit" look="primary" disabled={left < 0 || save.isPending}>
          {about.save}
        </Button>
      </div>
    </form>
  );
}
