import { useState } from "react";
import { messages } from "~/lib/messages/messages.ts";
import type { FieldChangeNode, SegmentNode } from "./segment-node.ts";

/** A change of a field, or those that were left out. */
export function FieldChange({ node }: { node: Extract<SegmentNode, { kind: "fieldChange" | "moreChanges" }> }) {
  return node.kind === "fieldChange" ? <FieldChangeText change={node} /> : <MoreChanges node={node} />;
}

/** A change of a field in the org's own words, its name and values set off from them. */
function FieldChangeText({ change }: { change: FieldChangeNode }) {
  if (change.parts.length === 0) return change.text;
  return change.parts.map((part, index) =>
    part.kind === "text" ? (
      part.text
    ) : (
      <span key={index} className="font-semibold">
        {part.text}
      </span>
    ),
  );
}

/** "and 3 more changes", which opens in place where the changes came along. */
function MoreChanges({ node }: { node: Extract<SegmentNode, { kind: "moreChanges" }> }) {
  const [isOpen, setIsOpen] = useState(false);
  const label = node.text || (node.count > 0 ? messages.capabilities.moreChanges(node.count) : "");
  if (node.changes.length === 0) return label;
  return (
    <>
      <button type="button" aria-expanded={isOpen} className="min-h-6 text-accent-text hover:underline" onClick={() => setIsOpen(!isOpen)}>
        {label || messages.element.showMore}
      </button>
      {isOpen &&
        node.changes.map((change, index) => (
          <span key={index} className="block">
            <FieldChangeText change={change} />
          </span>
        ))}
    </>
  );
}
