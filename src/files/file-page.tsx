import { useParams } from "react-router";
import { fileTitle } from "~/entities/file/file-facts.ts";
import { Feed } from "~/feed/feed.tsx";
import { fileMessages as texts } from "~/lib/messages/files.ts";
import { NotFoundPage } from "~/ui/not-found-page.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PageProblem } from "~/ui/page-problem.tsx";
import { TabLinks } from "~/ui/tab-links.tsx";
import { FileHeader, FileHeaderSkeleton } from "./file-header.tsx";
import { FilePreview } from "./file-preview.tsx";
import { FileShares } from "./file-shares.tsx";
import { FileVersions } from "./file-versions.tsx";
import { useFile } from "./queries.ts";

const TABS = ["posts", "versions", "shares"] as const;

/** A file's page: header, preview, posts about it, versions and shares. */
export function FilePage() {
  const { id = "", tab } = useParams();
  const { data: file, error, refetch } = useFile(id);
  if (tab !== undefined && !TABS.some((name) => name === tab)) return <NotFoundPage />;
  const title = file ? fileTitle(file) : texts.file;
  if (error && !file) {
    return (
      <>
        <PageHeading>{title}</PageHeading>
        <PageProblem error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  const place = `/files/${id}`;
  const versions = Number(file?.versionNumber);
  return (
    <>
      <PageHeading isInHead>{title}</PageHeading>
      {file ? <FileHeader file={file} /> : <FileHeaderSkeleton />}
      <TabLinks
        label={texts.parts}
        links={[
          { to: place, label: texts.preview },
          { to: `${place}/posts`, label: texts.posts },
          { to: `${place}/versions`, label: texts.versions, count: versions > 1 ? versions : null },
          { to: `${place}/shares`, label: texts.shares },
        ]}
      />
      {tab === "posts" && <Feed feed={{ type: "record", subject: id }} label={title} empty={texts.noPosts} subjectId={id} />}
      {file && tab === undefined && <FilePreview key={file.versionNumber} file={file} />}
      {file && tab === "versions" && <FileVersions file={file} />}
      {file && tab === "shares" && <FileShares file={file} />}
    </>
  );
}
