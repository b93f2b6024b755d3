import { Menu } from "@base-ui/react/menu";
import { Check, ChevronDown } from "lucide-react";
import { useSearchParams } from "react-router";
import type { FeedName } from "~/connect/feeds.ts";
import { feedToolMessages as texts } from "~/lib/messages/feed-tools.ts";
import { SearchField } from "~/ui/search-field.tsx";
import { rememberView, viewedFeed } from "./view.ts";

type Choices = { sort: keyof typeof texts.sorts; density: keyof typeof texts.densities };

/**
 * The toolbar of a feed: order, density of record updates, search. All three are in the URL; order and density are also
 * stored on the device, as the default for feeds of this type.
 */
export function FeedTools({ feed }: { feed: FeedName }) {
  const [search, setSearch] = useSearchParams();
  const viewed = viewedFeed(feed, search);
  const chosen: Choices = { sort: viewed.sort ?? "CreatedDateDesc", density: viewed.density ?? "AllUpdates" };
  function choose(change: Partial<Choices>): void {
    const choices = { ...chosen, ...change };
    const { sort, density } = choices;
    rememberView(feed, { sort: sort === "CreatedDateDesc" ? undefined : sort, density: density === "AllUpdates" ? undefined : density });
    setSearch(
      (before) => {
        for (const [name, value] of Object.entries(choices)) before.set(name, value);
        return before;
      },
      { replace: true },
    );
  }
  return (
    <div data-keeps-focus className="flex h-13 items-center gap-2 ps-2 pe-4 sm:ps-3 sm:pe-5">
      <Menu.Root>
        <Menu.Trigger
          aria-label={texts.view(texts.sorts[chosen.sort], texts.densities[chosen.density])}
          className="flex h-9 min-w-0 shrink-0 items-center gap-1.5 rounded-lg px-2 font-medium text-muted transition-colors duration-150 hover:bg-hover hover:text-text data-[popup-open]:bg-hover data-[popup-open]:text-text"
        >
          <span className="truncate">{texts.sorts[chosen.sort]}</span>
          {chosen.density === "FewerUpdates" && <span className="truncate max-sm:hidden">· {texts.densities.FewerUpdates}</span>}
          <ChevronDown aria-hidden size={16} />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner side="bottom" align="start" sideOffset={4} className="z-50">
            <Menu.Popup data-keeps-focus className="min-w-56 rounded-xl border border-line bg-raised p-1.5 shadow-lg outline-none">
              <Choice label={texts.order} names={texts.sorts} value={chosen.sort} onChoose={(sort) => choose({ sort })} />
              <Menu.Separator className="my-1.5 h-px bg-line" />
              <Choice label={texts.updates} names={texts.densities} value={chosen.density} onChoose={(density) => choose({ density })} />
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <SearchField label={texts.search} />
    </div>
  );
}

function Choice<Value extends string>({
  label,
  names,
  value,
  onChoose,
}: {
  label: string;
  names: Record<Value, string>;
  value: Value;
  onChoose: (value: Value) => void;
}) {
  return (
    <Menu.RadioGroup value={value} onValueChange={onChoose}>
      <Menu.Group>
        <Menu.GroupLabel className="px-3 py-1 text-sm text-muted">{label}</Menu.GroupLabel>
        {Object.entries<string>(names).map(([option, name]) => (
          <Menu.RadioItem
            key={option}
            value={option}
            closeOnClick
            className="flex min-h-9 cursor-default items-center gap-3 rounded-md px-3 py-1.5 outline-none select-none data-[highlighted]:bg-hover"
          >
            <span className="grid size-[18px] place-items-center">
              <Menu.RadioItemIndicator>
                <Check aria-hidden size={16} />
              </Menu.RadioItemIndicator>
            </span>
            {name}
          </Menu.RadioItem>
        ))}
      </Menu.Group>
    </Menu.RadioGroup>
  );
}
