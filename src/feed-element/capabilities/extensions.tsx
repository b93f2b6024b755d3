import { Puzzle } from "lucide-react";
import type { Extension } from "~/connect/contract/attachment-capabilities.ts";
import { useOrgOrigin } from "~/entities/written-place.ts";
import { isId } from "~/connect/ids.ts";
import { capabilityMessages as texts } from "~/lib/messages/capabilities.ts";
import { asObject, asPlainLine, asText, objectsOf } from "~/lib/readers.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { CARD, CardRow } from "./card-row.tsx";

/**
 * What an extension of another maker says of itself, and the way to the post in the org, where it runs. Its own data are
 * for its own code, which never runs here.
 */
export const extensionsView = capabilityView("extensions", ({ items }) => objectsOf(items).some(isSaid), Extensions);

function Extensions({ capability: { items }, element }: CapabilityProps<"extensions">) {
  const origin = useOrgOrigin();
  const id = asText(element.id);
  return (
    <div className={CARD}>
      {objectsOf(items)
        .filter(isSaid)
        .map((extension, index) => {
          const said = asObject(extension.alternativeRepresentation);
          return (
            <CardRow
              key={index}
              icon={<Puzzle aria-hidden size={18} strokeWidth={1.75} />}
              kind={texts.names.extensions}
              title={asPlainLine(said?.title)}
              href={isId(id) ? `${origin}/${id}` : null}
            >
              <span className="line-clamp-3 text-sm text-muted" dir="auto">
                {asText(said?.textRepresentation)}
              </span>
            </CardRow>
          );
        })}
    </div>
  );
}

function isSaid({ alternativeRepresentation }: Extension): boolean {
  const said = asObject(alternativeRepresentation);
  return asPlainLine(said?.title) !== "" || asText(said?.textRepresentation).trim() !== "";
}
