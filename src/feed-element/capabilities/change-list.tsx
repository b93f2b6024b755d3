import { ArrowRight } from "lucide-react";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asText, objectsOf } from "~/lib/readers.ts";
import { useShowAll } from "./show-all.tsx";

/** A tracked change of one field of a record. Source: `TrackedChangeItem`. */
interface TrackedChange {
  fieldName?: string | null;
  oldValue?: string | null;
  newValue?: string | null;
}

/** As the org's own bundles do. */
const SHOWN = 2;

/** The changes that can be drawn: those of a field that has a name. */
export function changesOf(changes: readonly (TrackedChange | null)[] | null | undefined): TrackedChange[] {
  return objectsOf(changes).filter(({ fieldName }) => asText(fieldName) !== "");
}

/** Field, old value, new value: the first two changes, and the rest on demand. */
export function ChangeList({ changes }: { changes: readonly TrackedChange[] }) {
  const { shown, button } = useShowAll(changes, SHOWN, {
    more: capabilityMessages.showAllUpdates,
    less: capabilityMessages.showFewerUpdates,
  });
  return (
    <div>
      <dl className="grid grid-cols-[fit-content(35%)_1fr] gap-x-4 gap-y-1 text-sm">
        {shown.map((change, index) => (
          <div key={index} className="contents">
            <dt className="text-muted" dir="auto">
              {asText(change.fieldName)}
            </dt>
            <dd className="flex min-w-0 flex-wrap items-center gap-x-2">
              <Value text={asText(change.oldValue)} isOld />
              <ArrowRight role="img" aria-label={capabilityMessages.becomes} size={14} className="shrink-0 text-muted rtl:-scale-x-100" />
              <Value text={asText(change.newValue)} />
            </dd>
          </div>
        ))}
      </dl>
      {button}
    </div>
  );
}

function Value({ text, isOld }: { text: string; isOld?: boolean }) {
  if (text === "") return <span className="text-muted italic">{capabilityMessages.noValue}</span>;
  return (
    <span className={isOld ? "text-muted" : "font-semibold"} dir="auto">
      {text}
    </span>
  );
}
