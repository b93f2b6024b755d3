import { Dialog } from "@base-ui/react/dialog";
import { useQuery } from "@tanstack/react-query";
import type { RefObject } from "react";
import type { ModerationFlag } from "~/connect/contract/moderation.ts";
import { getFlags, type Flagged } from "~/connect/moderation.ts";
import { getUsers } from "~/connect/user-batch.ts";
import { PEOPLE } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import type { Store } from "~/data/store.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { EntityLink } from "~/entities/entity-link.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { moderationMessages as texts } from "~/lib/messages/moderation.ts";
import { asText } from "~/lib/readers.ts";
import { Button } from "~/ui/button.tsx";
import { BACKDROP, POPUP } from "~/ui/dialog-class.ts";
import { DialogHead } from "~/ui/dialog-head.tsx";
import { Reason } from "~/ui/reason.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";
import { Timestamp } from "~/ui/timestamp.tsx";
import { removeAllFlags } from "./change-flags.ts";

/** For a moderator: who flagged a post or comment, when and why, and a way to remove all of these flags. */
export function FlagsDialog({
  flagged,
  opener,
  onClose,
}: {
  flagged: Flagged;
  opener: RefObject<HTMLElement | null>;
  onClose: () => void;
}) {
  const store = useStore();
  const { data, error, isPending } = useQuery({
    queryKey: ["flags", flagged.of, flagged.id],
    queryFn: ({ signal }) => readFlags(store, flagged, signal),
    gcTime: 0,
    retry: false,
  });
  return (
    <Dialog.Root defaultOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className={POPUP} finalFocus={opener}>
          <DialogHead close={texts.closeDialog} className="-me-3 -mt-2 mb-1">
            {texts.flags}
          </DialogHead>
          {isPending && <Skeleton className="h-12 w-full" />}
          {error && (
            <div role="alert" className="text-danger">
              <Reason error={error} intent="see" />
            </div>
          )}
          {data && (
            <ul className="divide-y divide-line">
              {data.flags.map((flag, index) => (
                <FlagRow key={flag.id ?? index} flag={flag} />
              ))}
            </ul>
          )}
          {data?.hasMore && <p className="mt-2 text-sm text-muted">{texts.moreFlags}</p>}
          <div className="mt-4 flex justify-end">
            <Button
              onClick={() => {
                removeAllFlags(store, flagged);
                onClose();
              }}
            >
              {texts.removeAll}
            </Button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function FlagRow({ flag: { createdBy, createdDate, moderationType, note } }: { flag: ModerationFlag }) {
  const id = asText(createdBy);
  const person = useRecord(PEOPLE, id);
  const type = moderationType === "FlagAsSpam" ? "FlagAsSpam" : "FlagAsInappropriate";
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <EntityLink id={id} className="font-semibold hover:underline">
          <bdi>{personName(person)}</bdi>
        </EntityLink>
        <span className="text-muted">{texts.types[type]}</span>
        <Timestamp date={createdDate} />
      </div>
      {asText(note) !== "" && (
        <p dir="auto" className="mt-1 wrap-anywhere whitespace-pre-wrap">
          {asText(note)}
        </p>
      )}
    </li>
  );
}

/** A flag has the id alone of who set it. Those who are not known yet are read in one call. */
async function readFlags(store: Store, flagged: Flagged, signal: AbortSignal) {
  const page = await getFlags(store.connection, flagged, signal);
  const ids = new Set(page.flags.map(({ createdBy }) => asText(createdBy)));
  const unknown = [...ids].filter((id) => id !== "" && !store.records.get(PEOPLE, id));
  if (unknown.length > 0) {
    const asOf = store.records.tick();
    // Who flagged is worth less than why: the flags show without names.
    const people = await getUsers(store.connection, unknown, signal).catch(() => []);
    for (const person of people) receive(store, PEOPLE, person, asOf);
  }
  return page;
}
