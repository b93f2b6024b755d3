import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { notificationMessages } from "~/lib/messages/notifications.ts";
import { Reason } from "~/ui/reason.tsx";
import { FIELD } from "~/ui/field-class.ts";
import { showRefusal } from "~/ui/toast.ts";

const texts = () => notificationMessages.settings;

/**
 * Chooses how often a group, or groups, write e-mail. Shows at once, and goes back if the org refuses.
 *
 * @param name of the setting, to keep the answer under
 * @param choices by their names on the wire; one that the org has set and that is not among them is shown, too
 * @param read the value that is set
 * @param save sets it. Rejects with a ConnectError
 */
export function EmailFrequency({
  name,
  label,
  choices,
  read,
  save,
}: {
  name: string;
  label: string;
  choices: readonly string[];
  read: (signal: AbortSignal) => Promise<string | null | undefined>;
  save: (value: string) => Promise<unknown>;
}) {
  const id = useId();
  const client = useQueryClient();
  const queryKey = ["email-frequency", name];
  const { data, error, isPending } = useQuery({ queryKey, queryFn: async ({ signal }) => (await read(signal)) ?? "", staleTime: 60_000 });
  const names: Readonly<Record<string, string>> = texts().frequency;

  async function choose(value: string): Promise<void> {
    await client.cancelQueries({ queryKey });
    client.setQueryData(queryKey, value);
    try {
      await save(value);
    } catch (refusal) {
      client.setQueryData(queryKey, data);
      showRefusal(texts().couldNotSave, refusal);
    }
  }

  if (error && data === undefined) {
    return (
      <div role="alert" className="text-muted">
        <Reason error={error} />
      </div>
    );
  }
  const all = data && !choices.includes(data) ? [data, ...choices] : choices;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={`${FIELD} w-auto!`}
        disabled={isPending}
        value={data ?? ""}
        onChange={({ target }) => void choose(target.value)}
      >
        {!data && <option value="">…</option>}
        {all.map((value) => (
          <option key={value} value={value}>
            {names[value] ?? value}
          </option>
        ))}
      </select>
    </div>
  );
}
