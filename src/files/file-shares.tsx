import type { ActorWithId } from "~/connect/contract/actors.ts";
import type { File } from "~/connect/contract/files.ts";
import { EntityName, EntityPhoto } from "~/entities/entity-name.tsx";
import { fileMessages as texts } from "~/lib/messages/files.ts";
import { asText } from "~/lib/readers.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { ListRow, ListRowSkeleton } from "~/ui/list-row.tsx";
import { PagedList } from "~/ui/paged-list.tsx";
import { useFileShares } from "./queries.ts";

/** The type of the org itself as a share's entity. */
const ORGANIZATION = "Organization";

/** The owner of a file, and whom it is shared with. */
export function FileShares({ file }: { file: File }) {
  const pages = useFileShares(file.id ?? "");
  // The org's own share comes first, even when it grants nothing ("N").
  const items = pages.items.filter(({ sharingType }) => sharingType !== "N");
  return (
    <>
      <ul aria-label={texts.ownerRole}>
        <Entity entity={file.owner} what={texts.ownerRole} />
      </ul>
      <PagedList
        pages={{ ...pages, items }}
        label={texts.shares}
        skeleton={<ListRowSkeleton />}
        empty={{ drawing: "people", title: texts.sharedWithNobody }}
      >
        {({ entity, sharingType }) => <Entity entity={entity} what={shareType(asText(sharingType))} />}
      </PagedList>
    </>
  );
}

function shareType(type: string): string | undefined {
  return Object.hasOwn(texts.shareTypes, type) ? texts.shareTypes[type] : undefined;
}

/** @param what the entity's relation to the file */
function Entity({ entity, what }: { entity: ActorWithId | null | undefined; what: string | undefined }) {
  if (entity?.type === ORGANIZATION) {
    return (
      <ListRow
        media={<Avatar name={texts.everyone} shape="group" />}
        name={<span className="font-semibold">{texts.everyone}</span>}
        facts={[what]}
      />
    );
  }
  return (
    <ListRow
      media={<EntityPhoto entity={entity} shape={entity?.type === "User" ? "person" : "group"} />}
      name={<EntityName entity={entity} />}
      facts={[what]}
    />
  );
}
