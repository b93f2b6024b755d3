import { Dialog } from "@base-ui/react/dialog";
import { DirectionProvider } from "@base-ui/react/direction-provider";
import { Tabs } from "@base-ui/react/tabs";
import { Search } from "lucide-react";
import { useState } from "react";
import type { File } from "~/connect/contract/files.ts";
import type { FileListName } from "~/connect/files.ts";
import { fileChooserMessages as texts } from "~/lib/messages/file-chooser.ts";
import { fileMessages } from "~/lib/messages/files.ts";
import { searchMessages } from "~/lib/messages/search.ts";
import { asNumber } from "~/lib/readers.ts";
import { useTypedSearch } from "~/lib/use-typed-search.ts";
import { Button, buttonClass } from "~/ui/button.tsx";
import { BACKDROP } from "~/ui/dialog-class.ts";
import { PagedList } from "~/ui/paged-list.tsx";
import { FileChoice } from "./file-choice.tsx";
import { fileTitle } from "./file-facts.ts";
import { FileRowSkeleton } from "./file-row.tsx";
import { FILE_LISTS, useFiles } from "./my-files.ts";

/** A file that the org has, as far as it is drawn before it is posted. */
export interface ChosenFile {
  id: string;
  name: string;
  /** Bytes, or null where the org did not say. */
  size: number | null;
}

const BOX =
  "fixed inset-x-2 top-2 z-50 mx-auto flex h-[calc(100dvh-1rem)] max-w-2xl flex-col overflow-hidden rounded-xl border border-line bg-raised shadow-xl outline-none sm:inset-x-4 sm:top-[8vh] sm:h-[min(44rem,84vh)]";

const TAB =
  "-mb-px min-h-10 min-w-0 truncate border-b-2 border-transparent px-0.5 font-medium text-muted hover:text-text data-active:border-accent data-active:text-text";

/**
 * Lets people choose files that the org has already, of several lists, with a search. What is chosen stays chosen on the
 * other lists and in searches.
 *
 * @param most how many can be chosen
 * @param attached ids of those that are attached already
 * @param onChoose called with those that are chosen, in the order in which they were; the dialog is closed by its caller
 */
export function ChooseFilesDialog({
  most,
  attached,
  onChoose,
  onClose,
}: {
  most: number;
  attached: readonly string[];
  onChoose: (files: readonly ChosenFile[]) => void;
  onClose: () => void;
}) {
  const [list, setList] = useState<FileListName>("mine");
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([]);
  const { asked } = useTypedSearch(typed);
  const isFull = chosen.length >= most;

  function toggle(file: File): void {
    const { id } = file;
    if (!id) return;
    const others = chosen.filter((each) => each.id !== id);
    const isAdded = others.length === chosen.length;
    // Of one, another takes its place.
    const kept = isAdded && most === 1 ? [] : others;
    if (isAdded && kept.length >= most) return;
    setChosen(isAdded ? [...kept, { id, name: fileTitle(file), size: asNumber(file.contentSize) }] : others);
  }

  return (
    <Dialog.Root defaultOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className={BOX}>
          <div className="px-5 pt-4">
            <Dialog.Title className="text-lg font-semibold">{most === 1 ? texts.titleOfOne : texts.title}</Dialog.Title>
            <Dialog.Description className="text-sm text-muted">{texts.access}</Dialog.Description>
            <div className="relative mt-3 flex items-center">
              <Search aria-hidden size={16} className="pointer-events-none absolute start-3 text-muted" />
              <input
                type="search"
                aria-label={texts.search}
                placeholder={texts.search}
                value={typed}
                dir="auto"
                enterKeyHint="search"
                className="h-9 w-full min-w-0 rounded-lg border border-line bg-surface px-9 placeholder:text-muted pointer-coarse:text-[1rem]"
                onChange={({ target }) => setTyped(target.value)}
              />
            </div>
          </div>
          <DirectionProvider direction={document.documentElement.dir === "rtl" ? "rtl" : "ltr"}>
            <Tabs.Root value={list} onValueChange={(value: FileListName) => setList(value)} className="mt-2 flex min-h-0 flex-1 flex-col">
              <Tabs.List aria-label={texts.lists} className="flex shrink-0 gap-3 border-b border-line px-5 sm:gap-5">
                {FILE_LISTS.map((name) => (
                  <Tabs.Tab key={name} value={name} className={TAB}>
                    {fileMessages.list[name]}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              <Tabs.Panel value={list} className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
                <Files list={list} words={asked ?? ""}>
                  {(file) => {
                    const isAttached = attached.includes(file.id ?? "");
                    const isChosen = isAttached || chosen.some(({ id }) => id === file.id);
                    return (
                      <FileChoice
                        file={file}
                        isChosen={isChosen}
                        note={isAttached ? texts.already : null}
                        isDisabled={isAttached || (!isChosen && isFull && most > 1)}
                        onToggle={toggle}
                      />
                    );
                  }}
                </Files>
              </Tabs.Panel>
            </Tabs.Root>
          </DirectionProvider>
          <div className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3">
            <p role="status" className="min-w-0 flex-1 basis-full text-sm sm:basis-40 text-muted">
              {chosen.length === 0 ? texts.none : isFull && most > 1 ? texts.full(most) : texts.chosen(chosen.length, most)}
            </p>
            <Dialog.Close className={buttonClass()}>{texts.cancel}</Dialog.Close>
            <Button
              look="primary"
              disabled={chosen.length === 0}
              onClick={() => {
                onChoose(chosen);
                onClose();
              }}
            >
              {texts.attach(chosen.length)}
            </Button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Files({ list, words, children }: { list: FileListName; words: string; children: (file: File) => React.ReactNode }) {
  const empty = words
    ? { drawing: "search" as const, title: fileMessages.nothingFound, text: fileMessages.nothingFoundText(words) }
    : { drawing: "files" as const, title: fileMessages.emptyTitle, text: fileMessages.empty[list] };
  return (
    <PagedList
      pages={useFiles(list, words)}
      label={fileMessages.list[list]}
      skeleton={<FileRowSkeleton />}
      empty={empty}
      found={{ words, say: searchMessages.found.files }}
    >
      {children}
    </PagedList>
  );
}
