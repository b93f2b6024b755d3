import { CircleCheck, CircleX, Clock } from "lucide-react";
import { EntityLink } from "~/entities/entity-link.tsx";
import { OrgLink } from "~/entities/org-link.tsx";
import { lookup } from "~/lib/lookup.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asObject, asPlainLine, asText, objectsOf } from "~/lib/readers.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";

const ICONS = lookup<{ icon: typeof Clock; look: string }>({
  Approved: { icon: CircleCheck, look: "text-success" },
  Rejected: { icon: CircleX, look: "text-danger" },
});

/** A request for approval: where it stands, and the fields that whoever decides should see. */
export const approvalView = capabilityView(
  "approval",
  ({ status, postTemplateFields }) => asText(status) !== "" || objectsOf(postTemplateFields).length > 0,
  Approval,
);

function Approval({ capability: { id, status, postTemplateFields }, element }: CapabilityProps<"approval">) {
  const { approvalStatus, names } = capabilityMessages;
  const state = asPlainLine(status);
  const { icon: Icon, look } = ICONS[state] ?? { icon: Clock, look: "text-muted" };
  const fields = objectsOf(postTemplateFields);
  return (
    <div className="rounded-lg border border-line px-3 py-2.5">
      <p className="flex flex-wrap items-center gap-x-2 text-sm">
        <span className="text-muted">{names.approval}</span>
        {state !== "" && (
          <span className={`inline-flex items-center gap-1 font-medium ${look}`}>
            <Icon aria-hidden size={16} />
            {Object.hasOwn(approvalStatus, state) ? approvalStatus[state] : state}
          </span>
        )}
      </p>
      {fields.length > 0 && (
        <dl className="mt-1.5 grid grid-cols-[fit-content(40%)_1fr] gap-x-4 gap-y-1 text-sm">
          {fields.map(({ displayName, displayValue, record }, index) => (
            <div key={index} className="contents">
              <dt className="text-muted" dir="auto">
                {asPlainLine(displayName)}
              </dt>
              <dd className="min-w-0" dir="auto">
                <EntityLink id={asObject(record)?.id} className="text-accent-text hover:underline">
                  {asText(displayValue) || capabilityMessages.noValue}
                </EntityLink>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {status === "Pending" && (
        <p className="mt-2 text-sm text-muted">
          {capabilityMessages.approvedInOrg}{" "}
          <OrgLink id={asText(id) || element.parent?.id} className="text-accent-text underline">
            {capabilityMessages.openRecord}
          </OrgLink>
        </p>
      )}
    </div>
  );
}
