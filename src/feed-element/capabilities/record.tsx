import { FileText } from "lucide-react";
import { EntityLink } from "~/entities/entity-link.tsx";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asObject, asText, looseOf, type Loose } from "~/lib/readers.ts";
import type { CapabilityView } from "./capability-view.tsx";
import { recordSnapshotView } from "./record-snapshot.tsx";

/** A record that a comment brings: its name and fields where they came along, and a way to it. */
export const recordView: CapabilityView = {
  name: "record",
  draw({ capabilities }) {
    const record = looseOf(looseOf(capabilities)?.record);
    const view = looseOf(record?.recordView);
    if (view) return recordSnapshotView.draw({ capabilities: { recordSnapshot: { recordView: view } } });
    const id = idOf(record);
    return id !== "" && <RecordLink id={id} />;
  },
};

function idOf(record: Loose | null): string {
  return asText(record?.recordId) || asText(asObject(record)?.id);
}

function RecordLink({ id }: { id: string }) {
  return (
    <p className="text-sm">
      <EntityLink id={id} className="inline-flex min-h-6 items-center gap-1.5 text-accent-text hover:underline">
        <FileText aria-hidden size={16} />
        {capabilityMessages.originRecord}
      </EntityLink>
    </p>
  );
}
