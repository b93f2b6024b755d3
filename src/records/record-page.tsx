import { useParams } from "react-router";
import { isId, toId18 } from "~/connect/ids.ts";
import { Feed } from "~/feed/feed.tsx";
import { recordMessages as texts } from "~/lib/messages/records.ts";
import { NotFoundPage } from "~/ui/not-found-page.tsx";
import { Notice } from "~/ui/notice.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PageProblem } from "~/ui/page-problem.tsx";
import { OpenInOrg } from "./open-in-org.tsx";
import { useOrgRecord } from "./org-record.ts";
import { RecordHeader, RecordHeaderSkeleton } from "./record-header.tsx";

/** The page of a record of any object: what it is, and its feed. */
export function RecordPage() {
  const { id = "" } = useParams();
  return isId(id) ? <KnownRecordPage id={toId18(id)} /> : <NotFoundPage />;
}

function KnownRecordPage({ id }: { id: string }) {
  const { data: record, error, refetch } = useOrgRecord(id);
  const name = record?.name || record?.label || texts.record;
  const isHidden = error && "kind" in error && error.kind === "not-found";
  return (
    <>
      <PageHeading isInHead={!!record || !error}>{name}</PageHeading>
      {isHidden ? (
        <Notice drawing="closed" title={texts.hiddenTitle} action={<OpenInOrg id={id} />}>
          {texts.hiddenText}
        </Notice>
      ) : error && !record ? (
        <PageProblem error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          {record ? <RecordHeader record={record} /> : <RecordHeaderSkeleton />}
          <Feed feed={{ type: "record", subject: id }} label={name} empty={texts.noPosts} subjectId={record && id} />
        </>
      )}
    </>
  );
}
