import { useId, useState, type ReactNode } from "react";
import { CHOICES, findLanguage } from "~/lib/messages/languages.ts";
import { settingsMessages } from "~/lib/messages/settings.ts";
import { chooseLocale, chosenLocale, currentLocale } from "~/lib/locale.ts";
import { isStorageBlocked } from "~/lib/safe-storage.ts";
import { useConfig } from "~/session/session-context.tsx";
import { Button } from "~/ui/button.tsx";
import { REGIONS } from "./regions.ts";

/** Language and region, for this device. Nothing where the browser keeps no choice: the next page would not know it. */
export function LanguageSection() {
  const { auth } = useConfig();
  const [isBlocked] = useState(isStorageBlocked);
  const [kept, setKept] = useState(chosenLocale);
  const [tag, setTag] = useState(kept);
  const [isWaiting, setIsWaiting] = useState(false);
  if (isBlocked) return null;

  const texts = settingsMessages.language;
  const chosen = tag === null ? null : findLanguage([tag]);
  // A reload would end a sign-in that is kept in memory alone.
  const canReload = auth.storage !== "memory";
  const apply = () => {
    chooseLocale(tag);
    setKept(tag);
    if (canReload) window.location.reload();
    else setIsWaiting(true);
  };
  return (
    <fieldset className="min-w-0 py-5">
      <legend className="float-start w-full font-semibold">{texts.title}</legend>
      <p className="clear-both pt-1 text-muted">{texts.text}</p>
      <div className="flex flex-wrap gap-x-6 gap-y-3 pt-3">
        <Select label={texts.language} value={chosen?.tag ?? ""} onChange={(value) => setTag(value || null)}>
          <option value="">{texts.byDefault}</option>
          {CHOICES.map(({ tag: choice, name }) => (
            <option key={choice} value={choice} lang={choice}>
              {name}
            </option>
          ))}
        </Select>
        {tag !== null && chosen && (
          <Select label={texts.region} value={regionOf(tag)} onChange={(value) => setTag(withRegion(chosen.tag, value))}>
            <option value="">{texts.usual}</option>
            {namedRegions().map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </div>
      {tag !== null && <p className="pt-3 text-muted">{example(tag)}</p>}
      {tag !== kept && (
        <p className="flex flex-wrap items-center gap-3 pt-3">
          <Button look="primary" onClick={apply}>
            {texts.apply}
          </Button>
          {canReload && <span className="text-muted">{texts.reloads}</span>}
        </p>
      )}
      <p role="status" className="text-muted not-empty:pt-3">
        {isWaiting && tag === kept && texts.nextTime}
      </p>
    </fieldset>
  );
}

function Select(props: { label: string; value: string; onChange: (value: string) => void; children: ReactNode }) {
  const id = useId();
  return (
    <span className="flex max-w-full min-w-0 flex-col gap-1">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        className="min-h-9 max-w-full rounded-lg border border-strong-line bg-surface px-2"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      >
        {props.children}
      </select>
    </span>
  );
}

/** What the choice makes of a date and a number. */
function example(tag: string): string {
  const date = new Intl.DateTimeFormat(tag, { dateStyle: "full", timeStyle: "short" }).format(Date.now());
  return settingsMessages.language.example(date, new Intl.NumberFormat(tag).format(1234.5));
}

/** The region in a tag, but for one that belongs to the name of the language ("pt-BR"). */
function regionOf(tag: string): string {
  return CHOICES.some((choice) => choice.tag === tag) ? "" : (new Intl.Locale(tag).region ?? "");
}

function withRegion(language: string, region: string): string {
  return region === "" ? language : new Intl.Locale(language, { region }).toString();
}

/** By their names in the language of the page. */
function namedRegions(): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(currentLocale(), { type: "region" });
  const { compare } = new Intl.Collator(currentLocale());
  return REGIONS.map((code) => ({ code, name: names.of(code) ?? code })).toSorted((one, other) => compare(one.name, other.name));
}
