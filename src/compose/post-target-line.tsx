import { X } from "lucide-react";
import { useId } from "react";
import { useStore } from "~/data/use-store.tsx";
import { useSites } from "~/entities/sites.ts";
import { composeMessages as texts } from "~/lib/messages/compose.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { hasVisibility, type PostDraft, type Visibility } from "./post-draft.ts";
import { audienceOf, type PostTarget, type TargetKind } from "./post-target.ts";
import { TargetChooser } from "./target-chooser.tsx";

const KINDS: readonly TargetKind[] = ["followers", "group", "person", "record"];

/** To whom the post goes, and in plain words who will see it. Where that can be chosen, the words are the choice. */
export function PostTargetLine({
  here,
  target,
  visibility,
  onChange,
  onClose,
}: {
  /** The page above whose feed it is written. */
  here: PostTarget;
  target: PostTarget;
  visibility: Visibility | null;
  onChange: (change: Pick<PostDraft, "target"> | Pick<PostDraft, "visibility">) => void;
  onClose: () => void;
}) {
  const id = useId();
  const isOnSite = useStore().owner.siteId !== "";
  const isForCompanyOrAll = hasVisibility(target.id);
  const sites = useSites(isForCompanyOrAll);
  return (
    <>
      <div className="flex min-h-11 items-center gap-1 ps-3.5 pe-1 text-sm text-muted">
        <span className="shrink-0">{texts.to} </span>
        <TargetChooser
          value={target}
          kinds={KINDS}
          here={here.kind === "followers" ? undefined : here}
          onChange={(chosen) => onChange({ target: chosen.id === here.id ? null : chosen })}
        />
        <IconButton icon={X} label={texts.close} className="ms-auto" onClick={onClose} />
      </div>
      <div className="-mt-1.5 px-3.5 pb-2 text-sm text-muted">
        {isForCompanyOrAll && sites?.hasSites && !sites.amExternal ? (
          <>
            <label htmlFor={id} className="sr-only">
              {texts.whoSees}
            </label>
            <select
              id={id}
              className="-mx-1 min-h-7 max-w-full truncate rounded-md bg-surface px-0.5 hover:bg-hover hover:text-text"
              value={visibility ?? "InternalUsers"}
              onChange={(event) => onChange({ visibility: event.target.value === "AllUsers" ? "AllUsers" : "InternalUsers" })}
            >
              <option value="InternalUsers">{texts.visibility.InternalUsers}</option>
              <option value="AllUsers">{texts.visibility.AllUsers}</option>
            </select>
          </>
        ) : (
          audienceOf(target, isOnSite)
        )}
      </div>
    </>
  );
}
