import { Database, Lock, Users } from "lucide-react";
import { photoUrl } from "~/connect/photo-url.ts";
import { GROUPS, PEOPLE } from "~/data/kinds.ts";
import { useRecord } from "~/data/use-store.tsx";
import { targetMessages as texts } from "~/lib/messages/targets.ts";
import { asPlainLine } from "~/lib/readers.ts";
import { Avatar } from "~/ui/avatar.tsx";
import type { PostTarget } from "./post-target.ts";

/** To whom a post can go, as a row of the list: photo, name, and what kind it is. */
export function TargetRow({ target }: { target: PostTarget }) {
  const { id, kind, name, isPrivate } = target;
  const group = useRecord(GROUPS, kind === "group" ? id : "");
  const person = useRecord(PEOPLE, kind === "person" ? id : "");
  const fact =
    kind === "followers"
      ? texts.followersFact
      : kind === "record"
        ? texts.ofRecord
        : kind === "person"
          ? asPlainLine(person?.title)
          : texts.visibility[group?.visibility ?? (isPrivate ? "PrivateAccess" : "PublicAccess")];
  return (
    <>
      {kind === "followers" || kind === "record" ? (
        <span className="grid size-8 shrink-0 place-items-center rounded-lg bg-accent-soft text-accent-text">
          {kind === "record" ? <Database aria-hidden size={16} /> : <Users aria-hidden size={16} />}
        </span>
      ) : (
        <Avatar name={name} photoUrl={photoUrl((group ?? person)?.photo)} size="small" shape={kind} />
      )}
      <span className="min-w-0 flex-1">
        <bdi className="block truncate font-medium">{name}</bdi>
        {fact && (
          <span className="flex items-center gap-1 text-sm text-muted">
            {isPrivate && <Lock aria-hidden size={12} className="shrink-0" />}
            <span className="truncate">{fact}</span>
          </span>
        )}
      </span>
    </>
  );
}
