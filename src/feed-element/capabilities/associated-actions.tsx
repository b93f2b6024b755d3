import { SquareArrowOutUpRight } from "lucide-react";
import type { PlatformAction } from "~/connect/contract/capabilities.ts";
import { useOrgOrigin } from "~/entities/written-place.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asPlainLine, asText, objectsOf } from "~/lib/readers.ts";
import { safeHref } from "~/lib/safe-href.ts";
import { buttonClass } from "~/ui/button.tsx";
import { ExternalLink } from "~/ui/external-link.tsx";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";

type Actions = CapabilityProps<"associatedActions">["capability"];

/** The action links of a post, such as "Approve". Actions of other types are buttons of the org's own pages. */
export const associatedActionsView = capabilityView("associatedActions", (actions) => linksOf(actions).length > 0, ActionLinks);

function linksOf({ platformActionGroups }: Actions): PlatformAction[] {
  return objectsOf(platformActionGroups)
    .flatMap(({ platformActions }) => objectsOf(platformActions))
    .filter(({ type, label }) => (type ?? "ActionLink") === "ActionLink" && asPlainLine(label) !== "");
}

function ActionLinks({ capability, element }: CapabilityProps<"associatedActions">) {
  const post = `${useOrgOrigin()}/${asText(element.id)}`;
  const { actions, actionStatus } = capabilityMessages;
  return (
    <ul aria-label={actions} className="flex flex-wrap gap-2">
      {linksOf(capability).map((action, index) => {
        const status = asText(action.status);
        return (
          <li key={index} className="flex items-center gap-1.5">
            <ExternalLink
              href={pageOf(action) ?? post}
              isUntrusted
              className={buttonClass()}
              data-tip={asPlainLine(action.confirmationMessage) || undefined}
            >
              <bdi>{asPlainLine(action.label)}</bdi>
              <SquareArrowOutUpRight aria-hidden size={14} />
            </ExternalLink>
            {Object.hasOwn(actionStatus, status) && <span className="text-sm text-muted">{actionStatus[status]}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** The page that an action opens. One that calls a program has none: its post in the org is where it can be pressed. */
function pageOf({ subtype, actionUrl }: PlatformAction): string | null {
  const href = safeHref(asText(actionUrl));
  return asText(subtype) !== "Api" && asText(subtype) !== "ApiAsync" && href?.startsWith("https:") ? href : null;
}
