import { ChevronDown } from "lucide-react";
import { Suspense, useState } from "react";
import { targetMessages as texts } from "~/lib/messages/targets.ts";
import { lazily } from "~/ui/lazily.ts";
import { loadAhead } from "~/ui/load-on-press.ts";
import type { PostTarget, TargetKind } from "./post-target.ts";

const load = () => import("./target-menu.tsx");
const TargetMenu = lazily(load, "TargetMenu");

export interface TargetChooserProps {
  value: PostTarget;
  onChange: (target: PostTarget) => void;
  /** Which kinds are offered. */
  kinds: readonly TargetKind[];
  /** Where the person is, such as a record or a group: offered first. */
  here?: PostTarget;
  /** Nothing will be posted: groups where one may not post are offered too. */
  isForReading?: boolean;
}

/** To whom a post goes, with a list to choose another. The list's code comes with the first press. */
export function TargetChooser(props: TargetChooserProps) {
  const [isWanted, setIsWanted] = useState(false);
  const button = (
    <button
      type="button"
      // As it is once the list is loaded. Until then there is none to name.
      // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
      role="combobox"
      aria-expanded={false}
      aria-label={texts.to(props.value.name)}
      aria-haspopup="dialog"
      className="-my-1 inline-flex min-h-9 min-w-0 items-center gap-1 rounded-lg px-1.5 font-medium text-text hover:bg-hover data-popup-open:bg-hover"
      onPointerEnter={() => loadAhead(load)}
      onFocus={() => loadAhead(load)}
      onClick={() => setIsWanted(true)}
    >
      <bdi className="truncate">{props.value.name}</bdi>
      <ChevronDown aria-hidden size={15} className="shrink-0 text-muted" />
    </button>
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <TargetMenu {...props} trigger={button} />
    </Suspense>
  );
}
