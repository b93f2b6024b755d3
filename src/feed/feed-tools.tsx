import { Menu } from "@base-ui/react/menu";
import { ArrowDownToLine, Check, ChevronDown, ListFilter } from "lucide-react";
import { useCallback, useSyncExternalStore } from "react";
import { type FeedName, feedPath } from "~/connect/feeds.ts";
import { useStore } from "~/data/use-store.tsx";
import { feedToolMessages as texts } from "~/lib/messages/feed-tools.ts";
import { formatMoment } from "~/lib/time-ahead.ts";
import { classNames } from "~/ui/class-names.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { SearchField } from "~/ui/search-field.tsx";
import { type Filter, filtersOf, type Sort, sortsOf } from "./choices.ts";
import { PostsFound } from "./posts-found.tsx";
import { subscribeToWaysBack, wayBackIn } from "./seen-line.ts";
import { useFeedView } from "./use-feed-view.ts";

type Density = keyof typeof texts.densities;

/**
 * The toolbar of a feed: order, filter, density of record updates, search. All are in the URL; all but the search are
 * also stored on the device, for the next time that this feed is opened.
 */
export function FeedTools({ feed }: { feed: FeedName }) {
  const { owner } = useStore();
  const { viewed, choose } = useFeedView(feed);
  const sort: Sort = viewed.sort ?? "CreatedDateDesc";
  const density: Density = viewed.density ?? "AllUpdates";
  const { filter } = viewed;
  const filters = filtersOf(feed, owner.siteId !== "");
  const shown = [...(filter ? [texts.filters[filter]] : []), ...(density === "FewerUpdates" ? [texts.densities.FewerUpdates] : [])];
  return (
    <div data-keeps-focus className="flex h-13 items-center gap-2 ps-2 pe-4 sm:ps-3 sm:pe-5">
      <Menu.Root>
        <Menu.Trigger
          aria-label={texts.view(texts.sorts[sort], texts.densities[density], filter && texts.filters[filter])}
          className={classNames(
            "flex h-9 max-w-[60%] min-w-0 shrink-0 items-center gap-1.5 rounded-lg px-2 font-medium transition-colors duration-150 hover:bg-hover data-[popup-open]:bg-hover",
            filter ? "text-accent-text" : "text-muted hover:text-text data-[popup-open]:text-text",
          )}
        >
          <ListFilter aria-hidden size={18} className="shrink-0 min-[22rem]:hidden" />
          <span className={classNames("truncate max-[22rem]:hidden", filter && "max-sm:hidden")}>{texts.sorts[sort]}</span>
          {shown.map((name, index) => (
            <span key={name} className={classNames("truncate max-[22rem]:hidden", (index > 0 || !filter) && "max-sm:hidden")}>
              <span className="max-sm:hidden">· </span>
              {name}
            </span>
          ))}
          <ChevronDown aria-hidden size={16} className="shrink-0" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner side="bottom" align="start" sideOffset={4} className="z-50">
            <Menu.Popup
              data-keeps-focus
              className="max-h-(--available-height) min-w-56 overflow-y-auto rounded-xl border border-line bg-raised p-1.5 shadow-lg outline-none"
            >
              <Choice
                label={texts.order}
                names={texts.sorts}
                options={sortsOf(feed, filter)}
                value={sort}
                onChoose={(next) => choose({ sort: next === "CreatedDateDesc" ? undefined : next })}
              />
              {filters.length > 0 && (
                <>
                  <Menu.Separator className="my-1.5 h-px bg-line" />
                  <Choice
                    label={texts.filter}
                    names={texts.filters}
                    options={["None", ...filters]}
                    value={filter ?? "None"}
                    onChoose={(next) => choose({ filter: next === "None" ? undefined : next })}
                  />
                </>
              )}
              <Menu.Separator className="my-1.5 h-px bg-line" />
              <Choice
                label={texts.updates}
                names={texts.densities}
                options={["AllUpdates", "FewerUpdates"]}
                value={density}
                onChoose={(next) => choose({ density: next === "AllUpdates" ? undefined : next })}
              />
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <SearchField label={texts.search} />
      <PostsFound feed={viewed} />
      <WayBackButton path={feedPath(viewed)} />
    </div>
  );
}

/** Leads to where somebody was in the feed last time, while others have posted something since. */
function WayBackButton({ path }: { path: string }) {
  const store = useStore();
  const subscribe = useCallback((listener: () => void) => subscribeToWaysBack(store, listener), [store]);
  const wayBack = useSyncExternalStore(subscribe, () => wayBackIn(store, path));
  return (
    wayBack && <IconButton icon={ArrowDownToLine} label={texts.wayBack(formatMoment(wayBack.at))} className="-me-2" onClick={wayBack.go} />
  );
}

function Choice<Value extends Sort | Density | Filter | "None">({
  label,
  names,
  options,
  value,
  onChoose,
}: {
  label: string;
  names: Record<Value, string>;
  options: readonly Value[];
  value: Value;
  onChoose: (value: Value) => void;
}) {
  return (
    <Menu.RadioGroup value={value} onValueChange={onChoose}>
      <Menu.Group>
        <Menu.GroupLabel className="px-3 py-1 text-sm text-muted">{label}</Menu.GroupLabel>
        {options.map((option) => (
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
            {names[option]}
          </Menu.RadioItem>
        ))}
      </Menu.Group>
    </Menu.RadioGroup>
  );
}
