import { Combobox } from "@base-ui/react/combobox";
import { X } from "lucide-react";
import { useState } from "react";
import type { UserPage } from "~/connect/contract/people.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { usersPath } from "~/connect/user-lists.ts";
import { PEOPLE } from "~/data/kinds.ts";
import { usePages } from "~/data/use-pages.ts";
import { useStore } from "~/data/use-store.tsx";
import { isSearchable } from "~/lib/is-searchable.ts";
import { privateMessages as texts } from "~/lib/messages/messages-private.ts";
import { asPlainLine } from "~/lib/readers.ts";
import { useTypedSearch } from "~/lib/use-typed-search.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { personName } from "./person-name.ts";
import { isMyself } from "./person.ts";

/** Somebody who is chosen. */
export interface ChosenPerson {
  id: string;
  name: string;
}

/**
 * A field that people are chosen in by name, one after another.
 *
 * @param without ids of people who are not offered
 * @param most how many can be chosen
 */
export function PeopleChooser({
  value,
  onChange,
  label,
  most,
  without = [],
  takesFocus = false,
}: {
  value: readonly ChosenPerson[];
  onChange: (people: readonly ChosenPerson[]) => void;
  label: string;
  most: number;
  without?: readonly string[];
  takesFocus?: boolean;
}) {
  const [typed, setTyped] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const { items, isSearching, hasFailed } = useFoundPeople(typed, without);
  const isFull = value.length >= most;
  const status = isFull
    ? texts.mostPeople(most)
    : isSearching
      ? texts.searching
      : hasFailed
        ? texts.searchFailed
        : !isSearchable(typed.trim())
          ? texts.typeName
          : items.length === 0
            ? texts.nobodyFound
            : null;
  return (
    <Combobox.Root<ChosenPerson, true>
      multiple
      items={isFull ? [] : items}
      filter={null}
      value={[...value]}
      onValueChange={(people) => {
        onChange(people.slice(0, most));
        setTyped("");
      }}
      inputValue={typed}
      onInputValueChange={setTyped}
      open={isOpen}
      onOpenChange={setIsOpen}
      isItemEqualToValue={(one, other) => one.id === other.id}
      itemToStringLabel={({ name }) => name}
      autoHighlight
    >
      <Combobox.Chips className="flex min-h-9 flex-wrap items-center gap-1.5 rounded-lg border border-line px-2 py-1 focus-within:border-accent">
        {value.map((person) => (
          <Combobox.Chip
            key={person.id}
            className="flex max-w-full items-center rounded-md bg-hover ps-2 text-sm outline-none focus-within:ring-2 focus-within:ring-accent data-highlighted:bg-accent-soft"
          >
            <bdi className="truncate">{person.name}</bdi>
            <Combobox.ChipRemove
              aria-label={texts.removePerson(person.name)}
              className="grid size-7 shrink-0 place-items-center text-muted hover:text-text"
            >
              <X aria-hidden size={14} />
            </Combobox.ChipRemove>
          </Combobox.Chip>
        ))}
        <Combobox.Input
          aria-label={label}
          placeholder={value.length === 0 ? texts.searchPeople : undefined}
          dir="auto"
          // Escape closes the list; it would take out everybody once that is closed.
          onKeyDown={(event) => event.key === "Escape" && !isOpen && event.preventBaseUIHandler()}
          // What people come for: the page has nothing before it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={takesFocus}
          className="h-7 min-w-24 flex-1 bg-transparent outline-none placeholder:text-muted pointer-coarse:text-[1rem]"
        />
      </Combobox.Chips>
      <Combobox.Portal>
        <Combobox.Positioner align="start" sideOffset={4} className="z-60">
          <Combobox.Popup className="max-h-[min(22rem,var(--available-height))] w-80 max-w-(--available-width) overflow-y-auto rounded-xl border border-line bg-raised shadow-lg outline-none">
            <Combobox.Status className="px-3.5 py-2.5 text-sm text-muted empty:hidden">{status}</Combobox.Status>
            <Combobox.List className="p-1 empty:hidden">
              {(person: FoundPerson) => (
                <Combobox.Item
                  key={person.id}
                  value={person}
                  className="flex min-h-12 cursor-default items-center gap-3 rounded-lg px-2.5 py-1.5 outline-none select-none data-highlighted:bg-hover data-selected:opacity-60"
                >
                  <Avatar name={person.name} photoUrl={person.photoUrl} size="small" />
                  <span className="min-w-0">
                    <bdi className="block truncate">{person.name}</bdi>
                    <bdi className="block truncate text-sm text-muted">{person.title}</bdi>
                  </span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

interface FoundPerson extends ChosenPerson {
  title: string;
  photoUrl: string | null | undefined;
}

/** Active people by name, without oneself. */
function useFoundPeople(typed: string, without: readonly string[]) {
  const { records, owner } = useStore();
  const { asked, isTyping } = useTypedSearch(typed);
  const people = usePages<UserPage>(["people"], usersPath(asked ?? ""), { kind: PEOPLE, isWanted: asked !== null });
  const items =
    asked === null
      ? []
      : people.items.flatMap(({ id }): FoundPerson[] => {
          const person = id ? records.get(PEOPLE, id) : undefined;
          if (!id || !person || isMyself(id, owner.userId) || without.includes(id)) return [];
          return [{ id, name: personName(person), title: asPlainLine(person.title), photoUrl: photoUrl(person.photo) }];
        });
  return { items, isSearching: isTyping || (asked !== null && people.isPending), hasFailed: asked !== null && people.isError };
}
