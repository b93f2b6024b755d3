import { toId18 } from "~/connect/ids.ts";
import { useSession } from "~/session/session-context.tsx";
import { userIdOf } from "~/session/session-record.ts";

/** Whether an id is that of who is signed in. Costs no call. */
export function useIsMe(): (id: string | null | undefined) => boolean {
  const record = useSession().record();
  const me = record && toId18(userIdOf(record));
  return (id) => Boolean(id) && toId18(id ?? "") === me;
}
