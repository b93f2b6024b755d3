import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { ChangeList, changesOf } from "./change-list.tsx";

/** Changes of a record's fields. */
export const trackedChangesView = capabilityView("trackedChanges", ({ changes }) => changesOf(changes).length > 0, TrackedChanges);

function TrackedChanges({ capability }: CapabilityProps<"trackedChanges">) {
  return <ChangeList changes={changesOf(capability.changes)} />;
}
