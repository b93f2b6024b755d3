import { asObject, objectsOf } from "~/lib/readers.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { ChangeList, changesOf } from "./change-list.tsx";

type Bundle = CapabilityProps<"bundle">["capability"];

/** Feed-tracked changes of a record that were put together. */
export const bundleView = capabilityView("bundle", (bundle) => changesIn(bundle).length > 0, BundledChanges);

function BundledChanges({ capability }: CapabilityProps<"bundle">) {
  return <ChangeList changes={changesIn(capability)} />;
}

/** The changes of the bundle, or, where it has none of its own, those of the elements in it. */
function changesIn({ changes, page }: Bundle) {
  const own = changesOf(changes);
  if (own.length > 0) return own;
  return objectsOf(asObject(page)?.elements).flatMap((element) => changesOf(asObject(element.capabilities?.trackedChanges)?.changes));
}
