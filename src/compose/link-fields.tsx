import { X } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { composeMessages as texts } from "~/lib/messages/compose.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { FIELD } from "~/ui/field-class.ts";
import { PANEL } from "./panel.ts";

/** The address of a page and what to call it. The address takes focus where it is still to be written. */
export function LinkFields({
  url,
  name,
  onChange,
  onRemove,
}: {
  url: string;
  name: string;
  onChange: (link: { url: string; name: string }) => void;
  onRemove: () => void;
}) {
  const id = useId();
  const address = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (address.current?.value === "") address.current.focus();
  }, []);
  return (
    <fieldset className={PANEL}>
      <legend className="sr-only">{texts.link}</legend>
      <div className="flex items-start gap-1">
        <div className="grid min-w-0 flex-1 gap-2 sm:grid-cols-2">
          <div>
            <label htmlFor={`${id}-url`} className="text-sm text-muted">
              {texts.linkAddress}
            </label>
            <input
              ref={address}
              id={`${id}-url`}
              type="url"
              dir="ltr"
              autoComplete="off"
              placeholder="https://"
              className={FIELD}
              value={url}
              onChange={(event) => onChange({ url: event.target.value, name })}
            />
          </div>
          <div>
            <label htmlFor={`${id}-name`} className="text-sm text-muted">
              {texts.linkName}
            </label>
            <input
              id={`${id}-name`}
              dir="auto"
              autoComplete="off"
              maxLength={255}
              className={FIELD}
              value={name}
              onChange={(event) => onChange({ url, name: event.target.value })}
            />
          </div>
        </div>
        <IconButton icon={X} label={texts.removeLink} className="-me-1 mt-5.5" onClick={onRemove} />
      </div>
    </fieldset>
  );
}
