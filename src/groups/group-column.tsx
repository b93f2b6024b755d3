import type { File } from "~/connect/contract/files.ts";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { readTogether } from "~/data/read-together.ts";
import { useStore } from "~/data/use-store.tsx";
import { EntityLink } from "~/entities/entity-link.tsx";
import { FileBeside } from "~/entities/file/file-beside.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { besideMessages as texts } from "~/lib/messages/beside.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { Beside, BESIDE_ROW, BesidePart } from "~/ui/beside.tsx";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import { informationOf } from "./about-tab.tsx";
import { useGroupFiles, useGroupMembers } from "./queries.ts";

const MEMBERS = 6;
const FILES = 4;

/**
 * Beside a group's page: what those who run it want known, its members and its files. One call for both, which the tabs
 * then need not make.
 *
 * @param tab what the page itself shows already
 */
export function GroupColumn({ id, group, tab }: { id: string; group: ChatterGroup; tab: string }) {
  const information = informationOf(group);
  return (
    <Beside>
      {tab !== "about" && information && (
        <BesidePart title={information.title}>
          <p className="px-2 whitespace-pre-wrap wrap-anywhere" dir="auto">
            {information.text}
          </p>
        </BesidePart>
      )}
      {tab !== "members" && <Members id={id} />}
      {tab !== "files" && <Files id={id} />}
    </Beside>
  );
}

function Members({ id }: { id: string }) {
  const { items } = useGroupMembers(id, { get: readTogether(useStore()) });
  if (items.length === 0) return null;
  return (
    <BesidePart title={texts.members} all={{ to: `/groups/${id}/members`, label: texts.allMembers }}>
      <ul>
        {items.slice(0, MEMBERS).map(({ user }, index) => (
          <li key={index}>
            <EntityLink id={user?.id} className={BESIDE_ROW}>
              <Avatar name={personName(user)} photoUrl={photoUrl(user?.photo)} size="small" />
              <bdi className="truncate">{personName(user)}</bdi>
            </EntityLink>
          </li>
        ))}
      </ul>
    </BesidePart>
  );
}

function Files({ id }: { id: string }) {
  const { items } = useGroupFiles(id, { get: readTogether(useStore()) });
  if (items.length === 0) return null;
  return (
    <BesidePart title={texts.files} all={{ to: `/groups/${id}/files`, label: texts.allFiles }}>
      <ul>
        {items.slice(0, FILES).map((file: File) => (
          <ErrorBoundary key={file.id} fallback={() => null}>
            <FileBeside file={file} />
          </ErrorBoundary>
        ))}
      </ul>
    </BesidePart>
  );
}
