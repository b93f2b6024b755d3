import type { UserDetail } from "~/connect/contract/people.ts";
import { isMyself } from "~/entities/person/person.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { formatNumber } from "~/lib/plural.ts";
import { asNumber, asPlainLine } from "~/lib/readers.ts";
import { useMyId } from "~/session/my-id.ts";
import { AboutMe } from "./about-me.tsx";
import { contactFacts } from "./contact-facts.tsx";
import { Fact, FactList } from "./fact-list.tsx";

/** What there is to know about a person beside what the head of the page says. Null fields are left out. */
export function AboutTab({ id, person }: { id: string; person: UserDetail }) {
  const { about } = peopleMessages;
  const isMe = isMyself(id, useMyId());
  return (
    <div className="divide-y divide-line">
      <AboutMe person={person} isMe={isMe} />
      <FactList title={about.contact}>{contactFacts(person)}</FactList>
      <FactList title={about.account}>
        <Fact label={about.nickname}>{asPlainLine(person.communityNickname)}</Fact>
        <Fact label={about.username}>{asPlainLine(person.username)}</Fact>
        <Fact label={about.userType}>{userType(person)}</Fact>
      </FactList>
      <FactList title={about.activity}>
        <Fact label={about.posts}>{count(person.chatterActivity?.postCount)}</Fact>
        <Fact label={about.comments}>{count(person.chatterActivity?.commentCount)}</Fact>
        <Fact label={about.commentsReceived}>{count(person.chatterActivity?.commentReceivedCount)}</Fact>
        <Fact label={about.likesReceived}>{count(person.chatterActivity?.likeReceivedCount)}</Fact>
        <Fact label={about.thanks}>{count(person.thanksReceived)}</Fact>
        <Fact label={about.influence}>{influence(person)}</Fact>
      </FactList>
    </div>
  );
}

function userType({ userType: type, hasChatter }: UserDetail): string {
  const { about } = peopleMessages;
  const name = asPlainLine(type);
  const kind = about.userTypes[name] ?? name;
  return [kind, hasChatter === false && about.noChatter].filter(Boolean).join(" · ");
}

function count(value: unknown): string {
  const known = asNumber(value);
  return known === null ? "" : formatNumber(known);
}

function influence({ chatterInfluence }: UserDetail): string {
  const { about } = peopleMessages;
  const rank = asNumber(chatterInfluence?.rank);
  return rank === null ? "" : about.rank(rank);
}
