import { Dialog } from "@base-ui/react/dialog";
import type { ChatterLikePage } from "~/connect/contract/likes.ts";
import { peopleListPath } from "~/connect/people-lists.ts";
import { PEOPLE } from "~/data/kinds.ts";
import { usePages } from "~/data/use-pages.ts";
import { PersonRow } from "~/entities/person/person-row.tsx";
import { peopleListMessages as texts } from "~/lib/messages/people-lists.ts";
import { BACKDROP, POPUP } from "~/ui/dialog-class.ts";
import { DialogHead } from "~/ui/dialog-head.tsx";
import { ListRowSkeleton } from "~/ui/list-row.tsx";
import { PagedList } from "~/ui/paged-list.tsx";
import type { ShownPeople } from "./shown.ts";

/** Who likes an element or comment, or has read it, latest first. Another count is another list. */
export function PeopleDialog({ list, id, total, opener, onClose }: ShownPeople & { onClose: () => void }) {
  const title = texts[list](total);
  const pages = usePages<ChatterLikePage>(["people-list", total], peopleListPath(list, id), { kind: PEOPLE, thing: ({ user }) => user });
  return (
    <Dialog.Root defaultOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup finalFocus={() => opener ?? true} className={`${POPUP} p-0! [&_li:last-child]:border-0`}>
          <DialogHead close={texts.close} className="sticky top-0 z-10 border-b border-line bg-raised py-2 ps-5 pe-2">
            {title}
          </DialogHead>
          <PagedList pages={pages} label={title} skeleton={<ListRowSkeleton />} empty={{ drawing: "people", title: texts.nobody[list] }}>
            {({ user }) => <PersonRow person={user} />}
          </PagedList>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
