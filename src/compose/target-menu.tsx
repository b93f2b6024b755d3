import { Combobox } from "@base-ui/react/combobox";
import { Check, Search } from "lucide-react";
import { useState, type ReactElement } from "react";
import { targetMessages as texts } from "~/lib/messages/targets.ts";
import type { TargetChooserProps } from "./target-chooser.tsx";
import type { PostTarget } from "./post-target.ts";
import { TargetRow } from "./target-row.tsx";
import { type TargetGroup, useTargets } from "./use-targets.ts";

/** The list to choose from, with a field that searches it. Open when it first appears. */
export function TargetMenu({
  value,
  onChange,
  kinds,
  here,
  isForReading = false,
  trigger,
}: TargetChooserProps & { trigger: ReactElement }) {
  const [typed, setTyped] = useState("");
  const [isOpen, setIsOpen] = useState(true);
  const { sections, isSearching, hasFailed, hasMore } = useTargets(isOpen ? typed : "", kinds, { here, isForReading });
  const label = kinds.includes("person") ? texts.searchPeople : texts.search;
  return (
    <Combobox.Root<PostTarget>
      items={sections}
      filter={null}
      value={value}
      onValueChange={(target) => target && onChange(target)}
      inputValue={typed}
      onInputValueChange={setTyped}
      open={isOpen}
      onOpenChange={setIsOpen}
      isItemEqualToValue={(one, other) => one.id === other.id}
      itemToStringLabel={({ name }) => name}
      autoHighlight
    >
      <Combobox.Trigger render={trigger} onClick={undefined} />
      <Combobox.Portal>
        <Combobox.Positioner align="start" sideOffset={4} className="z-60">
          <Combobox.Popup
            aria-label={isForReading ? texts.chooseToRead : texts.choose}
            className="flex max-h-[min(26rem,var(--available-height))] w-80 max-w-(--available-width) flex-col overflow-hidden rounded-xl border border-line bg-raised shadow-lg outline-none"
          >
            <div className="relative flex shrink-0 items-center border-b border-line">
              <Search aria-hidden size={16} className="pointer-events-none absolute start-3 text-muted" />
              <Combobox.Input
                aria-label={label}
                placeholder={label}
                dir="auto"
                className="h-11 w-full min-w-0 bg-transparent px-9 outline-none placeholder:text-muted pointer-coarse:text-[1rem]"
              />
            </div>
            <Combobox.List className="min-h-0 overflow-y-auto overscroll-contain p-1 empty:hidden">
              {(section: TargetGroup) => (
                <Combobox.Group key={section.label} items={section.items}>
                  {section.label && (
                    <Combobox.GroupLabel className="px-2.5 pt-2 pb-1 text-sm text-muted">{section.label}</Combobox.GroupLabel>
                  )}
                  <Combobox.Collection>
                    {(target: PostTarget) => (
                      <Combobox.Item
                        key={target.id}
                        value={target}
                        className="flex min-h-12 cursor-default items-center gap-3 rounded-lg px-2.5 py-1.5 outline-none select-none data-highlighted:bg-hover"
                      >
                        <TargetRow target={target} />
                        <Combobox.ItemIndicator>
                          <Check aria-hidden size={16} className="text-accent-text" />
                        </Combobox.ItemIndicator>
                      </Combobox.Item>
                    )}
                  </Combobox.Collection>
                </Combobox.Group>
              )}
            </Combobox.List>
            <Combobox.Status className="px-3.5 pt-1 pb-3 text-sm text-muted empty:hidden">
              {isSearching
                ? texts.searching
                : hasFailed
                  ? texts.failed
                  : sections.length === 0
                    ? (isForReading ? texts.nothingToRead : texts.nothing)(typed.trim())
                    : hasMore
                      ? texts.more
                      : null}
            </Combobox.Status>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
