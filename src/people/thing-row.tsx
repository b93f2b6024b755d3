import { Building2 } from "lucide-react";
import type { ActorWithId } from "~/connect/contract/actors.ts";
import { EntityName } from "~/entities/entity-name.tsx";
import { FileRow } from "~/entities/file/file-row.tsx";
import { PersonRow } from "~/entities/person/person-row.tsx";
import { TopicRow } from "~/entities/topic/topic-row.tsx";
import { peopleMessages } from "~/lib/messages/people.ts";
import { asPlainLine } from "~/lib/readers.ts";
import { ListRow } from "~/ui/list-row.tsx";
import { GroupListRow } from "~/entities/group/group-list-row.tsx";

/** Anything that can be followed: a person, a group, a file, a topic, or a record. */
export function ThingRow({ thing }: { thing: ActorWithId | null | undefined }) {
  switch (thing?.type) {
    case "User":
      return <PersonRow person={thing} />;
    case "CollaborationGroup":
      return <GroupListRow group={thing} />;
    case "File":
    case "ContentDocument":
      return <FileRow file={thing} />;
    case "Topic":
      return <TopicRow topic={thing} />;
    default:
      return <RecordRow record={thing} />;
  }
}

function RecordRow({ record }: { record: ActorWithId | null | undefined }) {
  const name = asPlainLine(record?.name);
  const kind = asPlainLine(record?.entityLabel?.label) || asPlainLine(record?.type);
  return (
    <ListRow
      media={
        <span className="grid size-10 shrink-0 place-items-center rounded-lg bg-hover text-muted">
          <Building2 aria-hidden size={18} strokeWidth={1.75} />
        </span>
      }
      name={name === "" ? <span className="text-muted">{peopleMessages.something}</span> : <EntityName entity={record} />}
      facts={[kind]}
    />
  );
}
