import { EntityLink } from "~/entities/entity-link.tsx";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asObject, asPlainLine, asText, objectsOf } from "~/lib/readers.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { useShowAll } from "./show-all.tsx";

type Snapshot = CapabilityProps<"recordSnapshot">["capability"];

/** About as many as people take in at a glance. */
const SHOWN = 6;

/** A record as it was when the post was made: its name and fields. */
export const recordSnapshotView = capabilityView(
  "recordSnapshot",
  (snapshot) => fieldsOf(snapshot).length > 0 || nameOf(snapshot) !== "",
  RecordSnapshot,
);

function RecordSnapshot({ capability }: CapabilityProps<"recordSnapshot">) {
  const record = asObject(capability.recordView);
  const { shown, button } = useShowAll(fieldsOf(capability), SHOWN, {
    more: capabilityMessages.showAllFields,
    less: capabilityMessages.showFewerFields,
  });
  return (
    <div className="rounded-lg border border-line px-3 py-2.5">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span dir="auto">
          <EntityLink id={record?.id} className="font-semibold hover:underline">
            {nameOf(capability)}
          </EntityLink>
        </span>
        <span className="text-sm text-muted">{asPlainLine(asObject(record?.entityLabel)?.label) || asPlainLine(record?.type)}</span>
      </p>
      {shown.length > 0 && (
        <dl className="mt-1.5 grid grid-cols-[fit-content(40%)_1fr] gap-x-4 gap-y-1 text-sm">
          {shown.map(({ label, text }, index) => (
            <div key={index} className="contents">
              <dt className="text-muted" dir="auto">
                {label}
              </dt>
              <dd className="min-w-0" dir="auto">
                {text}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {button}
    </div>
  );
}

function nameOf({ recordView }: Snapshot): string {
  return asPlainLine(asObject(recordView)?.name);
}

/** The fields that have a value, but not the one that only says the name again. */
function fieldsOf(snapshot: Snapshot): { label: string; text: string }[] {
  const name = nameOf(snapshot);
  return objectsOf(asObject(snapshot.recordView)?.sections)
    .flatMap(({ fields }) => objectsOf(fields))
    .map((field) => ({ label: asPlainLine(field.label), text: asText(field.text) }))
    .filter(({ text }) => text !== "" && text !== name);
}
