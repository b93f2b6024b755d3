import type { ReactNode } from "react";
import type { ActorWithId } from "~/connect/contract/actors.ts";
import type { File, FileShare } from "~/connect/contract/files.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { EntityLink } from "~/feed-element/entity-link.tsx";
import { personName } from "~/feed-element/person-name.ts";
import { asText } from "~/feed-element/readers.ts";
import { fileMessages as texts } from "~/lib/messages/files.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { PagedList } from "~/ui/paged-list.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";
import { useFileShares } from "./queries.ts";

/** The org itself, as an entity of shares. */
const ORGANIZATION = "Organization";

/** Whose a file is, and whom it is shared with. */
export function FileShares({ file }: { file: File }) {
  const pages = useFileShares(file.id ?? "");
  // The org's own share comes first also where it gives nobody anything.
  const items = pages.items.filter(({ sharingType }) => sharingType !== "N");
  return (
    <>
      <div className="border-b border-line">
        <Entity entity={file.owner} as="div">
          {texts.ownerRole}
        </Entity>
      </div>
      <PagedList pages={{ ...pages, items }} label={texts.shares} className="divide-y divide-line" skeleton={<ShareSkeleton />} empty={{ title: texts.sharedWithNobody }}>
        {(share) => <Share share={share} />}
      </PagedList>
    </>
  );
}

function Share({ share: { entity, sharingType } }: { share: FileShare }) {
  const type = asText(sharingType);
  return (
    <Entity entity={entity} as="li">
      {Object.hasOwn(texts.shareTypes, type) ? texts.shareTypes[type] : null}
    </Entity>
  );
}

function Entity({ entity, as: Tag, children }: { entity: ActorWithId | null | undefined; as: "li" | "div"; children: ReactNode }) {
  const name = entity?.type === ORGANIZATION ? texts.everyone : personName(entity);
  const isPerson = entity?.type === "User";
  return (
    <Tag className="flex items-center gap-3 px-4 py-2.5 sm:px-5">
      <Avatar name={name} photoUrl={photoUrl(entity?.photo, "small")} color={entity?.motif?.color} shape={isPerson ? "person" : "group"} />
      <div className="min-w-0 flex-1">
        {entity?.type === ORGANIZATION ? (
          <p className="font-semibold">{name}</p>
        ) : (
          <EntityLink id={entity?.id} className="font-semibold hover:underline">
            <bdi>{name}</bdi>
          </EntityLink>
        )}
        <p className="text-sm text-muted">{children}</p>
      </div>
    </Tag>
  );
}

function ShareSkeleton() {
  return (
    <div className="flex items-center gap-3 px-4 py-2.5 sm:px-5">
      <Skeleton className="size-10 rounded-full" />
      <div className="flex-1 space-y-2">
        <Skeleton className="h-3.5 w-2/5" />
        <Skeleton className="h-3 w-1/4" />
      </div>
    </div>
  );
}
