import { useId, useState, type ReactNode } from "react";
import { type DesktopSettings, desktopSettingsOf, KINDS } from "~/data/desktop-settings.ts";
import { useStore } from "~/data/use-store.tsx";
import { useWatched } from "~/data/watched-value.ts";
import { notificationMessages } from "~/lib/messages/notifications.ts";
import { FIELD } from "~/ui/field-class.ts";
import { ChoiceGroup } from "./choice-group.tsx";

/** The quiet hours that are offered first. */
const NIGHT = { from: "20:00", to: "07:00" };

/** Desktop notifications: whether, of what, and when not. Nothing where the browser has none. */
export function DesktopSection() {
  const store = useStore();
  const value = desktopSettingsOf(store);
  const settings = useWatched(value);
  const [isBlocked, setIsBlocked] = useState(() => "Notification" in window && Notification.permission === "denied");
  if (!("Notification" in window)) return null;
  const texts = notificationMessages.settings;
  const isOn = settings.isOn && Notification.permission === "granted";
  const change = (part: Partial<DesktopSettings>) => value.set({ ...value.get(), ...part });

  async function turnOn(): Promise<void> {
    // Browsers ask the person only upon a press.
    const permission = await Notification.requestPermission();
    setIsBlocked(permission === "denied");
    change({ isOn: permission === "granted" });
  }

  return (
    <div>
      <ChoiceGroup
        legend={texts.desktop}
        description={texts.desktopText}
        value={isOn ? "on" : "off"}
        choices={[
          { value: "on", label: texts.on },
          { value: "off", label: texts.off },
        ]}
        onChange={(next) => (next === "on" ? void turnOn() : change({ isOn: false }))}
      />
      <p role="status" className="text-muted not-empty:pb-5">
        {isBlocked && texts.blocked}
      </p>
      {isOn && (
        <>
          <Kinds without={settings.without} onChange={(without) => change({ without })} />
          <QuietHours quiet={settings.quiet} onChange={(quiet) => change({ quiet })} />
        </>
      )}
    </div>
  );
}

function Kinds({ without, onChange }: { without: DesktopSettings["without"]; onChange: (without: DesktopSettings["without"]) => void }) {
  const texts = notificationMessages.settings;
  return (
    <fieldset className="pb-5">
      <legend className="font-medium">{texts.kinds}</legend>
      <div className="grid gap-x-6 pt-1 sm:grid-cols-2">
        {KINDS.map((kind) => (
          <Check
            key={kind}
            isOn={!without.includes(kind)}
            onChange={(isOn) => onChange(isOn ? without.filter((each) => each !== kind) : [...without, kind])}
          >
            {texts.kind[kind]}
          </Check>
        ))}
      </div>
    </fieldset>
  );
}

function QuietHours({ quiet, onChange }: { quiet: DesktopSettings["quiet"]; onChange: (quiet: DesktopSettings["quiet"]) => void }) {
  const texts = notificationMessages.settings;
  return (
    <fieldset className="pb-5">
      <Check isOn={quiet !== null} onChange={(isOn) => onChange(isOn ? NIGHT : null)}>
        {texts.quiet}
      </Check>
      <p className="text-muted">{texts.quietText}</p>
      {quiet && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-2">
          <Time label={texts.from} value={quiet.from} onChange={(from) => onChange({ ...quiet, from })} />
          <Time label={texts.to} value={quiet.to} onChange={(to) => onChange({ ...quiet, to })} />
        </div>
      )}
    </fieldset>
  );
}

function Check({ isOn, onChange, children }: { isOn: boolean; onChange: (isOn: boolean) => void; children: ReactNode }) {
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-2">
      <input type="checkbox" className="size-4 accent-accent" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      {children}
    </label>
  );
}

/** A time of day. One that is not whole yet is not kept. */
function Time({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <span className="flex items-center gap-2">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="time"
        required
        className={`${FIELD} w-auto!`}
        value={value}
        onChange={({ target }) => target.value !== "" && onChange(target.value)}
      />
    </span>
  );
}
