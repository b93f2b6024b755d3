import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { Search } from "lucide-react";
import { useRef, useState } from "react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { useSignOut } from "~/editor/outgoing/use-sign-out.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { paletteMessages as texts } from "~/lib/messages/palette.ts";
import { BACKDROP } from "~/ui/dialog-class.ts";
import type { PaletteEntry, PaletteSection } from "./entry.ts";
import { PaletteRow } from "./palette-row.tsx";
import { useEntries } from "./use-entries.ts";

/**
 * One field to do or find anything. What is chosen runs when the palette has closed and focus is back where it was.
 *
 * @param element the post that had focus, if any
 */
export function Palette({ element, onClose }: { element: FeedElement | null; onClose: () => void }) {
  const [isOpen, setIsOpen] = useState(true);
  const chosen = useRef<PaletteEntry>(null);
  const { signOut, question } = useSignOut();

  return (
    <>
      <Dialog.Root
        open={isOpen}
        onOpenChange={setIsOpen}
        onOpenChangeComplete={(isShown) => {
          if (isShown) return;
          chosen.current?.run();
          onClose();
        }}
      >
        <Dialog.Portal>
          <Dialog.Backdrop className={BACKDROP} />
          <Dialog.Popup
            aria-label={texts.title}
            className="fixed inset-x-3 top-[8vh] z-50 mx-auto flex max-h-[min(34rem,84vh)] max-w-xl flex-col overflow-hidden rounded-xl border border-line bg-raised shadow-xl"
          >
            <Entries
              element={element}
              signOut={signOut}
              onChoose={(entry) => {
                chosen.current = entry;
                setIsOpen(false);
              }}
            />
            <Dialog.Close className="sr-only">{messages.app.close}</Dialog.Close>
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
      {question}
    </>
  );
}

function Entries({
  element,
  signOut,
  onChoose,
}: {
  element: FeedElement | null;
  signOut: () => void;
  onChoose: (entry: PaletteEntry) => void;
}) {
  const [typed, setTyped] = useState("");
  const { sections, isSearching, hasFailed } = useEntries(typed, element, signOut);
  return (
    <Autocomplete.Root
      open
      inline
      items={sections}
      filter={null}
      value={typed}
      onValueChange={(value, { reason }) => reason !== "item-press" && setTyped(value)}
      itemToStringValue={({ label }: PaletteEntry) => label}
      autoHighlight="always"
      keepHighlight
    >
      <div className="relative flex shrink-0 items-center border-b border-line">
        <Search aria-hidden size={18} className="pointer-events-none absolute start-4 text-muted" />
        <Autocomplete.Input
          aria-label={texts.field}
          placeholder={texts.field}
          dir="auto"
          className="h-13 w-full min-w-0 bg-transparent ps-11 pe-4 text-[1rem] outline-none placeholder:text-muted"
        />
      </div>
      <Autocomplete.List className="min-h-0 flex-1 scroll-py-2 overflow-y-auto overscroll-contain p-1.5 empty:hidden">
        {(section: PaletteSection) => (
          <Autocomplete.Group key={section.name} items={section.items}>
            {section.name && (
              <Autocomplete.GroupLabel className="px-2.5 pt-2.5 pb-1 text-sm text-muted">{section.name}</Autocomplete.GroupLabel>
            )}
            <Autocomplete.Collection>
              {(entry: PaletteEntry) => (
                <Autocomplete.Item
                  key={entry.id}
                  value={entry}
                  className="flex min-h-10 cursor-default items-center gap-3 rounded-lg px-2.5 py-1 outline-none select-none data-highlighted:bg-hover"
                  onClick={() => onChoose(entry)}
                >
                  <PaletteRow entry={entry} />
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
      <Autocomplete.Status className="shrink-0 border-t border-line px-4 py-2 text-sm text-muted">
        {hasFailed
          ? navigator.onLine
            ? texts.failed
            : texts.offline
          : isSearching
            ? texts.searching
            : sections.length === 0
              ? texts.nothing
              : texts.found}
      </Autocomplete.Status>
    </Autocomplete.Root>
  );
}
