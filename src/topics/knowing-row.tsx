import { Award } from "lucide-react";
import type { UserSummary } from "~/connect/contract/actors.ts";
import type { KnowledgeablePerson } from "~/connect/contract/topics.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { EntityName, EntityPhoto } from "~/entities/entity-name.tsx";
import { isMyself } from "~/entities/person/person.ts";
import { personName } from "~/entities/person/person-name.ts";
import { topicPageMessages as texts } from "~/lib/messages/topic-pages.ts";
import { asCount, asPlainLine } from "~/lib/readers.ts";
import { useMyId } from "~/session/my-id.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { ListRow } from "~/ui/list-row.tsx";
import { KNOWING, knowingId, setEndorsed } from "./topic-people.ts";

/** Somebody who knows about a topic, and a button to endorse them. Nobody endorses themselves. */
export function KnowingRow({ topicId, person: listed }: { topicId: string; person: KnowledgeablePerson }) {
  const user = listed.user;
  const person = useRecord(KNOWING, knowingId(topicId, user?.id ?? "")) ?? listed;
  const count = asCount(person.numEndorsements);
  return (
    <ListRow
      media={<EntityPhoto entity={user} />}
      name={<EntityName entity={user} />}
      facts={[asPlainLine(user?.title), count > 0 && texts.endorsements(count)]}
      action={<EndorseButton topicId={topicId} user={user} isEndorsed={person.isEndorsedByMe === true} />}
    />
  );
}

/** Endorses somebody for a topic, or takes that back. */
export function EndorseButton({
  topicId,
  user,
  isEndorsed,
}: {
  topicId: string;
  user: UserSummary | null | undefined;
  isEndorsed: boolean;
}) {
  const store = useStore();
  const myId = useMyId();
  const userId = user?.id ?? "";
  if (userId === "" || isMyself(userId, myId)) return null;
  const name = personName(user);
  return (
    <IconButton
      icon={Award}
      label={texts.endorse(name)}
      pressed={isEndorsed}
      onClick={() => setEndorsed(store, { topicId, userId, name }, !isEndorsed)}
    />
  );
}
