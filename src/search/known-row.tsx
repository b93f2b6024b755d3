import { Database, FileText, Hash, type LucideIcon } from "lucide-react";
import { Avatar } from "~/ui/avatar.tsx";
import { Link } from "~/ui/link.tsx";
import { ListRow } from "~/ui/list-row.tsx";
import type { KnownThing } from "./known-things.ts";

const ICONS: Partial<Record<KnownThing["kind"], LucideIcon>> = { files: FileText, topics: Hash, records: Database };

/** A thing that was found without asking the org. */
export function KnownRow({ thing: { kind, name, detail, photoUrl, place } }: { thing: KnownThing }) {
  const Icon = ICONS[kind];
  return (
    <ListRow
      media={
        Icon ? (
          <span className="grid size-10 shrink-0 place-items-center rounded-lg bg-hover text-muted">
            <Icon aria-hidden size={18} />
          </span>
        ) : (
          <Avatar name={name} photoUrl={photoUrl} shape={kind === "groups" ? "group" : "person"} />
        )
      }
      name={
        <Link to={place} className="min-w-0 font-semibold hover:underline">
          <bdi>{name}</bdi>
        </Link>
      }
      facts={[detail]}
    />
  );
}
