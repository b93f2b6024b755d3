import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { asText } from "~/lib/readers.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { ChangeList, changesOf } from "./change-list.tsx";

/** Changes of a record's fields, but those that the header or the body says already. */
export const trackedChangesView = capabilityView(
  "trackedChanges",
  (changes, element) => unsaid(changes, element).length > 0,
  TrackedChanges,
);

function TrackedChanges({ capability, element }: CapabilityProps<"trackedChanges">) {
  return <ChangeList changes={unsaid(capability, element)} />;
}

function unsaid({ changes }: CapabilityProps<"trackedChanges">["capability"], { header, body }: FeedElement) {
  const words = `${asText(header?.text)} ${asText(body?.text)}`;
  return changesOf(changes).filter(({ fieldName, oldValue, newValue }) => {
    const isValued = asText(oldValue) + asText(newValue) !== "";
    return !isValued || ![fieldName, oldValue, newValue].every((part) => words.includes(asText(part)));
  });
}
