import { AppWindow, SquareArrowOutUpRight } from "lucide-react";
import { useState } from "react";
import { isId } from "~/connect/ids.ts";
import { useOrgOrigin } from "~/entities/written-place.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { pictureUrl } from "~/lib/picture-url.ts";
import { asPlainLine, asText } from "~/lib/readers.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { CARD, CardRow } from "./card-row.tsx";

/** A canvas app: what it is, and the post in the org, where it runs. Here it never does: it is code that nobody knows. */
export const canvasView = capabilityView(
  "canvas",
  ({ title, description, developerName }) => [title, description, developerName].some((text) => asPlainLine(text) !== ""),
  Canvas,
);

function Canvas({ capability: { title, description, developerName, thumbnailUrl }, element }: CapabilityProps<"canvas">) {
  const [hasFailed, setHasFailed] = useState(false);
  const origin = useOrgOrigin();
  const picture = pictureUrl(thumbnailUrl);
  const id = asText(element.id);
  return (
    <div className={CARD}>
      <CardRow
        icon={<AppWindow aria-hidden size={18} strokeWidth={1.75} />}
        kind={capabilityMessages.names.canvas}
        title={asPlainLine(title) || asPlainLine(developerName)}
        href={isId(id) ? `${origin}/${id}` : null}
      >
        <span className="line-clamp-3 text-sm text-muted" dir="auto">
          {asText(description)}
        </span>{" "}
        {picture && !hasFailed && (
          <img
            src={picture}
            alt=""
            loading="lazy"
            decoding="async"
            className="my-2 max-h-48 max-w-full rounded-lg bg-white object-contain"
            onError={() => setHasFailed(true)}
          />
        )}
        <span className="flex items-center gap-1.5 text-sm text-accent-text">
          {capabilityMessages.openRecord}
          <SquareArrowOutUpRight aria-hidden size={14} className="mirrored" />
        </span>
      </CardRow>
    </div>
  );
}
