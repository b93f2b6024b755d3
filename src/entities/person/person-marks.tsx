import type { UserSummary } from "~/connect/contract/actors.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { asPlainLine } from "~/lib/readers.ts";
import { classNames } from "~/ui/class-names.ts";
import { isExternal } from "./is-external.ts";

/**
 * Badges of a person: external, not of this site, inactive, out of office. Most have none.
 *
 * @param isAwaySaid whether the out-of-office message is shown beside it
 */
export function PersonMarks({ person, isAwaySaid }: { person: UserSummary; isAwaySaid?: boolean }) {
  const label = asPlainLine(person.additionalLabel);
  const isAway = !isAwaySaid && asPlainLine(person.outOfOffice?.message) !== "";
  return (
    <>
      {isExternal(person) ? <Mark>{[peopleMessages.external, label].filter(Boolean).join(" · ")}</Mark> : label && <Mark>{label}</Mark>}
      {person.isInThisCommunity === false && <Mark>{peopleMessages.elsewhere}</Mark>}
      {person.isActive === false && <Mark>{peopleMessages.inactive}</Mark>}
      {isAway && <Mark isWarning>{peopleMessages.outOfOffice}</Mark>}
    </>
  );
}

function Mark({ isWarning, children }: { isWarning?: boolean; children: string }) {
  return (
    <span
      dir="auto"
      className={classNames(
        "inline-block max-w-full truncate rounded-full border border-line px-2 align-middle text-xs leading-5 font-normal",
        isWarning ? "text-warning" : "text-muted",
      )}
    >
      {children}
    </span>
  );
}
