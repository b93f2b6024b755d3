import { toId18 } from "~/connect/ids.ts";
import { useSession } from "./session-context.tsx";
import { userIdOf } from "./session-record.ts";

/** The 18-character id of the person who is signed in, as the sign-in told it: no call. "" where it did not. */
export function useMyId(): string {
  const record = useSession().record();
  return record ? toId18(userIdOf(record)) : "";
}
