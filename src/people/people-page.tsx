import type { UserPage } from "~/connect/contract/people.ts";
import { usersPath } from "~/connect/user-lists.ts";
import { PEOPLE } from "~/data/kinds.ts";
import { usePages } from "~/data/use-pages.ts";
import { HomeColumn } from "~/entities/home-column.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { PersonRow } from "~/entities/person/person-row.tsx";
import { peopleMessages } from "~/lib/messages/people.ts";
import { searchMessages } from "~/lib/messages/search.ts";
import { ListRowSkeleton } from "~/ui/list-row.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PagedList } from "~/ui/paged-list.tsx";
import { SearchField, useSearchWords } from "~/ui/search-field.tsx";

/** The directory: all active people of the org, by name. Source: `GET /chatter/users`. */
export function PeoplePage() {
  const words = useSearchWords();
  const people = usePages<UserPage>(["people"], usersPath(words), { kind: PEOPLE });
  const empty = words
    ? { drawing: "search" as const, title: peopleMessages.nothingFound, text: peopleMessages.nothingFoundText(words) }
    : { drawing: "people" as const, title: peopleMessages.nobody, text: peopleMessages.nobodyText };
  return (
    <>
      <PageHeading>{messages.navigation.people}</PageHeading>
      <div className="border-b border-line px-4 py-3 sm:px-5">
        <SearchField label={peopleMessages.search} />
      </div>
      <PagedList
        pages={people}
        label={peopleMessages.everybody}
        skeleton={<ListRowSkeleton />}
        empty={empty}
        found={{ words, say: searchMessages.found.people }}
      >
        {(person) => <PersonRow person={person} />}
      </PagedList>
      <HomeColumn />
    </>
  );
}
