import type { UserSummary } from "~/connect/contract/actors.ts";
import { toId18 } from "~/connect/ids.ts";
import type { Store } from "~/data/store.ts";
import { personName } from "~/entities/person/person-name.ts";
import { isMyself } from "~/entities/person/person.ts";
import { formatList } from "~/lib/list-format.ts";
import { privateMessages as texts } from "~/lib/messages/messages-private.ts";
import { asPlainLine, objectsOf } from "~/lib/readers.ts";

/** The people of a conversation besides the signed-in one, whom the org may list or not. */
export function othersOf({ owner }: Store, members: readonly (UserSummary | null)[] | null | undefined): UserSummary[] {
  const others = objectsOf(members).filter(({ id }) => !id || !isMyself(id, owner.userId));
  return [...new Map(others.map((member) => [member.id ? toId18(member.id) : member, member])).values()];
}

/** What a conversation is called: the name of the other person, or the first names of several. */
export function nameOfConversation(others: readonly UserSummary[]): string {
  if (others.length === 0) return texts.onlyYou;
  return formatList(others.map((member) => (others.length > 1 && asPlainLine(member.firstName)) || personName(member)));
}

/** The whole names of its people. */
export function namesOf(others: readonly UserSummary[]): string {
  return formatList(others.map((member) => personName(member)));
}
