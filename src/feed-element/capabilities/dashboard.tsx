import { ChartColumn } from "lucide-react";
import { useState } from "react";
import { OrgLink } from "~/entities/org-link.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { pictureUrl } from "~/lib/picture-url.ts";
import { asObject, asPlainLine, asText } from "~/lib/readers.ts";
import { Timestamp } from "~/ui/timestamp.tsx";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";

/** A component of a dashboard as it was when it was posted: its picture, whose data it shows and of when, and a way to it. */
export const dashboardView = capabilityView(
  "dashboardComponentSnapshot",
  ({ dashboardComponentSnapshot: snapshot }) => asPlainLine(snapshot?.componentName) + asPlainLine(snapshot?.dashboardName) !== "",
  Dashboard,
);

function Dashboard({ capability }: CapabilityProps<"dashboardComponentSnapshot">) {
  const [hasFailed, setHasFailed] = useState(false);
  const snapshot = asObject(capability.dashboardComponentSnapshot) ?? {};
  const component = asPlainLine(snapshot.componentName);
  const dashboard = asPlainLine(snapshot.dashboardName);
  const picture = pictureUrl(snapshot.fullSizeImageUrl) ?? pictureUrl(snapshot.thumbnailUrl);
  const user = asObject(snapshot.runningUser);
  return (
    <div className="rounded-lg border border-line px-3 py-2.5">
      <p className="flex items-center gap-1.5 text-sm text-muted">
        <ChartColumn aria-hidden size={16} className="shrink-0" />
        {capabilityMessages.names.dashboardComponentSnapshot}
      </p>
      <p className="mt-0.5" dir="auto">
        <OrgLink id={snapshot.dashboardId} className="font-semibold hover:underline">
          {component || dashboard}
        </OrgLink>
      </p>
      {component !== "" && dashboard !== "" && (
        <p className="text-sm text-muted" dir="auto">
          {dashboard}
        </p>
      )}
      {picture && !hasFailed && (
        <img
          src={picture}
          alt={component || dashboard}
          loading="lazy"
          decoding="async"
          className="mt-2 h-60 max-w-full rounded-lg bg-white object-contain"
          onError={() => setHasFailed(true)}
        />
      )}
      <p className="mt-1 whitespace-pre-wrap" dir="auto">
        {asText(snapshot.dashboardBodyText)}
      </p>
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-muted">
        {user && <span>{capabilityMessages.dataOf(personName(user))}</span>}
        <Timestamp date={snapshot.lastRefreshDate} />
      </p>
    </div>
  );
}
