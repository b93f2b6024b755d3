import type { FileListName } from "~/connect/files.ts";
import { useStore } from "~/data/use-store.tsx";
import { FileCard, FileCardSkeleton, FileRow, FileRowSkeleton } from "~/entities/file/file-row.tsx";
import { FILE_LISTS, useFiles } from "~/entities/file/my-files.ts";
import { HomeColumn } from "~/entities/home-column.tsx";
import { fileMessages as texts } from "~/lib/messages/files.ts";
import { searchMessages } from "~/lib/messages/search.ts";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PagedList } from "~/ui/paged-list.tsx";
import { SearchField, useSearchWords } from "~/ui/search-field.tsx";
import { TabLinks } from "~/ui/tab-links.tsx";
import { addToMyFiles } from "./queries.ts";
import { UploadPanel } from "./upload-panel.tsx";
import { useFilesView } from "./view-choice.ts";
import { ViewToggle } from "./view-toggle.tsx";

const PLACES: Record<FileListName, string> = { mine: "/files", shared: "/files/shared", groups: "/files/groups" };

/** The signed-in person's files: owned, shared with them, and of their groups. */
export function FilesPage({ list }: { list: FileListName }) {
  const store = useStore();
  const words = useSearchWords();
  const files = useFiles(list, words);
  const [view, setView] = useFilesView();
  const search = words ? `?q=${encodeURIComponent(words)}` : "";
  return (
    <>
      <PageHeading>{texts.title}</PageHeading>
      <TabLinks label={texts.lists} links={FILE_LISTS.map((name) => ({ to: PLACES[name] + search, label: texts.list[name] }))} />
      <div className="flex flex-wrap items-center justify-between gap-2 border-b border-line px-4 py-3 sm:px-5">
        <div className="flex min-w-full flex-1 sm:min-w-0">
          <SearchField label={texts.search} />
        </div>
        <ViewToggle view={view} onChange={setView} />
        <UploadPanel onUploaded={(file) => addToMyFiles(store, file)} />
      </div>
      <PagedList
        key={view}
        pages={files}
        label={texts.list[list]}
        found={{ words, say: searchMessages.found.files }}
        className={view === "list" ? undefined : "grid grid-cols-2 gap-x-2 gap-y-4 px-2 py-2 sm:grid-cols-3 sm:px-3"}
        skeleton={view === "list" ? <FileRowSkeleton /> : <FileCardSkeleton />}
        empty={
          words
            ? { drawing: "search", title: texts.nothingFound, text: texts.nothingFoundText(words) }
            : { drawing: "files", title: texts.emptyTitle, text: texts.empty[list] }
        }
      >
        {(file) => (view === "list" ? <FileRow file={file} /> : <FileCard file={file} />)}
      </PagedList>
      <HomeColumn />
    </>
  );
}
