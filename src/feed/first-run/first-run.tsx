import { type ReactNode, useEffect, useState } from "react";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import type { UserDetail } from "~/connect/contract/people.ts";
import { GROUPS, PEOPLE } from "~/data/kinds.ts";
import { useStore } from "~/data/use-store.tsx";
import { GroupListRow } from "~/entities/group/group-list-row.tsx";
import { hasAsked, isMember } from "~/entities/group/group-roles.ts";
import { PersonRow } from "~/entities/person/person-row.tsx";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { asPlainLine } from "~/lib/readers.ts";
import { Button } from "~/ui/button.tsx";
import { firstRunStage } from "./stage.ts";
import { Step } from "./step.tsx";
import { useCount } from "./use-count.ts";
import { useSuggestions } from "./use-suggestions.ts";

const PEOPLE_WANTED = 3;
const GROUPS_WANTED = 2;

const isFollowed = (person: UserDetail) => Boolean(person.mySubscription);
const isJoined = (group: ChatterGroup) => isMember(group) || hasAsked(group);

/**
 * What stands in the news of those who follow nobody yet: a few people to follow and groups to join.
 *
 * @param otherwise stands there where the org has nobody and nothing to suggest
 * @param onShow reads the news again, for those who have chosen
 */
export function FirstRun({ otherwise, onShow }: { otherwise: ReactNode; onShow: () => Promise<unknown> }) {
  const texts = feedMessages.firstRun;
  const store = useStore();
  const { me, people, groups, isPending } = useSuggestions();
  const followed = useCount(PEOPLE, people, isFollowed);
  const joined = useCount(GROUPS, groups, isJoined);
  const [isBusy, setIsBusy] = useState(false);

  const stage = firstRunStage(store);
  const hasChosen = followed + joined > 0;
  useEffect(() => {
    if (hasChosen && stage.get() === null) stage.set("begun");
  }, [hasChosen, stage]);

  async function end(): Promise<void> {
    setIsBusy(true);
    if (hasChosen) await onShow();
    // What was pressed goes away, and the posts begin at the top.
    window.scrollTo({ top: 0, behavior: "instant" });
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    stage.set("over");
  }

  if (!isPending && people.length + groups.length === 0) return otherwise;
  const name = asPlainLine(me?.firstName);
  // In a small org, all there are.
  const peopleWanted = isPending ? PEOPLE_WANTED : Math.min(PEOPLE_WANTED, people.length);
  const groupsWanted = isPending ? GROUPS_WANTED : Math.min(GROUPS_WANTED, groups.length);
  const isEnough = !isPending && followed >= peopleWanted && joined >= groupsWanted;
  return (
    <section aria-labelledby="first-run" aria-busy={isPending}>
      <div className="px-4 pt-6 pb-4 sm:px-5">
        <div className="flex items-start justify-between gap-3">
          <h2 id="first-run" className="text-xl font-semibold">
            {name ? texts.welcome(name) : texts.welcomeNameless}
          </h2>
          <Button look="quiet" className="-me-3.5 -mt-1 shrink-0" onClick={() => void end()}>
            {texts.skip}
          </Button>
        </div>
        <p className="mt-1 text-muted">{texts.text}</p>
      </div>
      <Step title={texts.people} count={followed} of={peopleWanted} isPending={isPending} isEmpty={people.length === 0}>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </Step>
      <Step title={texts.groups} count={joined} of={groupsWanted} isPending={isPending} isEmpty={groups.length === 0}>
        {groups.map((group) => (
          <GroupListRow key={group.id} group={group} />
        ))}
      </Step>
      <div className="flex justify-end px-4 py-4 sm:px-5">
        <Button look={isEnough ? "primary" : "secondary"} disabled={isBusy} onClick={() => void end()}>
          {texts.done}
        </Button>
      </div>
    </section>
  );
}
