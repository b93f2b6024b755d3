import { useQuery } from "@tanstack/react-query";
import type { UserSummary } from "~/connect/contract/actors.ts";
import type { UserProfile } from "~/connect/contract/people.ts";
import { toId18 } from "~/connect/ids.ts";
import { readTogether } from "~/data/read-together.ts";
import { useStore } from "~/data/use-store.tsx";
import { privateMessages as texts } from "~/lib/messages/messages-private.ts";
import { useMyId } from "~/session/my-id.ts";
import { buttonClass } from "~/ui/button.tsx";
import { Link } from "~/ui/link.tsx";
import { personName } from "../person/person-name.ts";
import { isMyself } from "../person/person.ts";
import { useOffersMessages } from "./offer.ts";

/**
 * Begins a message to a person, of the kind that there is. Nothing for oneself, for inactive people, and where neither
 * the org nor the person takes messages.
 *
 * @param mayAsk whether the org may be asked, where it has no private messages, if the person takes direct ones
 */
export function MessageButton({ person, mayAsk = false }: { person: UserSummary; mayAsk?: boolean }) {
  const myId = useMyId();
  const { id, isActive } = person;
  const isOther = Boolean(id) && !isMyself(id ?? "", myId) && isActive !== false;
  const isOffered = useOffersMessages(isOther);
  const takesDirect = useTakesDirect(id ?? "", { mayAsk: mayAsk && isOther && isOffered === false });
  if (!id || !isOther || (!(isOffered ?? false) && !takesDirect)) return null;
  return (
    <Link to={`/messages/new?to=${toId18(id)}`} aria-label={texts.messageTo(personName(person))} className={buttonClass()}>
      {texts.message}
    </Link>
  );
}

/** Whether a person takes direct messages, as far as is known. Source: `GET /connect/user-profiles/{id}`. */
function useTakesDirect(id: string, { mayAsk }: { mayAsk: boolean }): boolean {
  const get = readTogether(useStore());
  const { data } = useQuery({
    queryKey: ["user-profile", toId18(id)],
    queryFn: ({ signal }) => get<UserProfile>(`/connect/user-profiles/${encodeURIComponent(id)}`, signal),
    enabled: mayAsk,
    staleTime: Infinity,
    retry: false,
  });
  return data?.capabilities?.canDirectMessage === true;
}
