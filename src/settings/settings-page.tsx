import { useState } from "react";
import { useSignOut } from "~/editor/outgoing/use-sign-out.tsx";
import { keysMessages } from "~/lib/messages/keys.ts";
import { settingsMessages } from "~/lib/messages/settings.ts";
import { areSingleKeysOn, setSingleKeys } from "~/lib/single-keys.ts";
import { secondsToUndoSend, setSecondsToUndoSend, UNDO_SEND_SECONDS } from "~/lib/undo-send.ts";
import { useConnection } from "~/session/session-context.tsx";
import { Button } from "~/ui/button.tsx";
import { Link } from "~/ui/link.tsx";
import { chooseLook, chosenLook, LOOKS } from "~/ui/look.ts";
import { PageHeading } from "~/ui/page-heading.tsx";
import { chooseTheme, chosenTheme } from "~/ui/theme.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { DesktopSection } from "./desktop-section.tsx";
import { EmailSection } from "./email-section.tsx";
import { LanguageSection } from "./language-section.tsx";
import { SiteSection } from "./site-section.tsx";

/** Settings for this device, and sign-out on narrow screens. */
export function SettingsPage() {
  const connection = useConnection();
  const { signOut, question } = useSignOut();
  const [theme, setTheme] = useState(chosenTheme);
  const [density, setDensity] = useState(() => chosenLook("density"));
  const [text, setText] = useState(() => chosenLook("text"));
  const [undoSeconds, setUndoSeconds] = useState(secondsToUndoSend);
  const [singleKeys, setKeys] = useState(areSingleKeysOn);
  return (
    <>
      <PageHeading>{settingsMessages.title}</PageHeading>
      <div className="divide-y divide-line px-4 sm:px-5">
        <SiteSection />
        <ChoiceGroup
          legend={settingsMessages.appearance}
          value={theme}
          choices={[
            { value: "system", label: settingsMessages.themes.system },
            { value: "light", label: settingsMessages.themes.light },
            { value: "dark", label: settingsMessages.themes.dark },
          ]}
          onChange={(next) => {
            chooseTheme(next);
            setTheme(next);
          }}
        />
        <ChoiceGroup
          legend={settingsMessages.density}
          value={density}
          choices={LOOKS.density.map((value) => ({ value, label: settingsMessages.densities[value] }))}
          onChange={(next) => {
            chooseLook("density", next);
            setDensity(next);
          }}
        />
        <ChoiceGroup
          legend={settingsMessages.text}
          value={text}
          choices={LOOKS.text.map((value) => ({ value, label: settingsMessages.texts[value] }))}
          onChange={(next) => {
            chooseLook("text", next);
            setText(next);
          }}
        />
        <LanguageSection />
        <DesktopSection />
        <EmailSection />
        <ChoiceGroup
          legend={settingsMessages.keys}
          description={settingsMessages.keysText}
          value={singleKeys ? "on" : "off"}
          choices={[
            { value: "on", label: settingsMessages.on },
            { value: "off", label: settingsMessages.off },
          ]}
          onChange={(next) => {
            setSingleKeys(next === "on");
            setKeys(next === "on");
          }}
        >
          <Link to="/settings/keys" className="inline-block min-h-9 py-1.5 font-medium text-accent-text hover:underline">
            {keysMessages.change}
          </Link>
        </ChoiceGroup>
        <ChoiceGroup
          legend={settingsMessages.undoSend}
          description={settingsMessages.undoSendText}
          value={undoSeconds}
          choices={UNDO_SEND_SECONDS.map((seconds) => ({
            value: seconds,
            label: seconds === 0 ? settingsMessages.off : settingsMessages.seconds(seconds),
          }))}
          onChange={(next) => {
            setSecondsToUndoSend(next);
            setUndoSeconds(next);
          }}
        />
        <section className="py-5">
          <Button onClick={signOut}>{settingsMessages.signOut}</Button>
          {question}
        </section>
        <section className="py-5 text-sm text-muted">
          <h2 className="font-semibold">{settingsMessages.about}</h2>
          <p className="mt-1">{settingsMessages.version(import.meta.env.APP_VERSION)}</p>
          <p className="mt-1">{settingsMessages.callsText(connection.callCount())}</p>
        </section>
      </div>
    </>
  );
}
