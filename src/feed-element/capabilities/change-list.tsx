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
              {labelOf(change)}
            </dt>
            <dd className="flex min-w-0 flex-wrap items-center gap-x-2">
              <Values from={asText(change.oldValue)} to={asText(change.newValue)} />
            </dd>
          </div>
        ))}
      </dl>
      {button}
    </div>
  );
}

/** The values before and after. Of long texts and of events, such as a lead that was converted, the org keeps none. */
function Values({ from, to }: { from: string; to: string }) {
  if (from === "" && to === "") return capabilityMessages.wasChanged;
  return (
    <>
      <Value text={from} isOld />
      <ArrowRight role="img" aria-label={capabilityMessages.becomes} size={14} className="shrink-0 text-muted mirrored" />
      <Value text={to} />
    </>
  );
}

/** The field's label; of an event its name in words: "leadConverted" is no label. */
function labelOf({ fieldName: name }: TrackedChange): string {
  const text = asText(name);
  if (!/^[a-z]+([A-Z][a-z]+)+$/.test(text)) return text;
  const words = text.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function Value({ text, isOld }: { text: string; isOld?: boolean }) {
  if (text === "") return <span className="text-muted italic">{capabilityMessages.noValue}</span>;
  return (
    <span className={isOld ? "text-muted" : "font-semibold"} dir="auto">
      {text}
    </span>
  );
}
