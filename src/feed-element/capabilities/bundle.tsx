import { useState } from "react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { pageTotal } from "~/connect/pages.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asCount, asObject, asText, objectsOf } from "~/lib/readers.ts";
import { BundledElements, changesOfElement } from "./bundled-elements.tsx";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { ChangeList, changesOf } from "./change-list.tsx";
import { ShowAllButton } from "./show-all.tsx";

type Bundle = CapabilityProps<"bundle">["capability"];

/** As the org's own bundles do. */
const SHOWN = 2;

/** Feed-tracked changes of a record that were put together: the latest of them, and all on demand, each with its own page. */
export const bundleView = capabilityView(
  "bundle",
  (bundle) => changesIn(bundle).length > 0 || elementsIn(bundle).length > 0,
  BundledChanges,
);

function BundledChanges({ capability, element }: CapabilityProps<"bundle">) {
  const [isOpen, setIsOpen] = useState(false);
  const changes = changesIn(capability);
  const elements = elementsIn(capability);
  const total = Math.max(asCount(capability.totalElements), pageTotal(capability), elements.length);
  if (total === 0) return <ChangeList changes={changes} />;
  return (
    <div>
      {isOpen ? <BundledElements bundleId={asText(element.id)} known={elements} /> : <ChangeList changes={changes.slice(0, SHOWN)} />}
      <ShowAllButton
        isOpen={isOpen}
        label={isOpen ? capabilityMessages.showFewerUpdates : capabilityMessages.showAllUpdates}
        onToggle={() => setIsOpen(!isOpen)}
      />
    </div>
  );
}

function elementsIn({ page }: Bundle): FeedElement[] {
  return objectsOf(asObject(page)?.elements);
}

/** The changes of the bundle, or, where it has none of its own, those of the elements in it. */
function changesIn(bundle: Bundle) {
  const own = changesOf(bundle.changes);
  return own.length > 0 ? own : elementsIn(bundle).flatMap(changesOfElement);
}
