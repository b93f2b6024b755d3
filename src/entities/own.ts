import { toId18 } from "~/connect/ids.ts";
import { useMyId } from "~/session/my-id.ts";

/** Whether an id is the signed-in person's. Makes no call. */
export function useIsMe(): (id: string | null | undefined) => boolean {
  const myId = useMyId();
  return (id) => Boolean(id) && toId18(id ?? "") === myId;
}
