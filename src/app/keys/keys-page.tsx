import { useEffect, useEffectEvent, useState } from "react";
import { type Command, isModifier, keysOf, pressedKey } from "~/data/commands.ts";
import { keysMessages as texts } from "~/lib/messages/keys.ts";
import { ownKeys, setOwnKeys, type OwnKeys } from "~/lib/own-keys.ts";
import { Button } from "~/ui/button.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { chooseKey, isChoosable } from "./choose-key.ts";
import { COMMAND_SECTIONS } from "./commands.ts";
import { KeyCaps, keyText } from "./key-caps.tsx";

const ALL = COMMAND_SECTIONS.flatMap(({ commands }) => commands);

/** Where other keys are chosen, or none (WCAG 2.1.4). */
export function KeysPage() {
  const [own, setOwn] = useState(ownKeys);
  const [said, setSaid] = useState("");

  function keep(next: OwnKeys, words: string): void {
    setOwnKeys(next);
    setOwn(next);
    setSaid(words);
  }

  function choose(command: Command, key: string | null): void {
    const name = texts.commands[command.help];
    const { own: next, loser } = chooseKey(ALL, own, command, key);
    const lost = loser && key !== null ? `${texts.taken(keyText(key), texts.commands[loser.help])}. ` : "";
    keep(next, key === null ? texts.none : lost + texts.set(keyText(key), name));
  }

  return (
    <>
      <PageHeading>{texts.chooseTitle}</PageHeading>
      <div className="px-4 py-4 sm:px-5">
        <p className="text-muted">{texts.chooseText}</p>
        <p role="status" className="min-h-6 pt-1 text-muted">
          {said}
        </p>
        {COMMAND_SECTIONS.map(({ name, commands }) => (
          <section key={name} aria-labelledby={`keys-${name}`} className="pt-4">
            <h2 id={`keys-${name}`} className="font-semibold">
              {texts.sections[name]}
            </h2>
            <ul className="divide-y divide-line">
              {commands
                .filter(({ isFixed }) => !isFixed)
                .map((command) => (
                  <KeyRow key={command.id} command={command} onChoose={(key) => choose(command, key)} />
                ))}
            </ul>
          </section>
        ))}
        {Object.keys(own).length > 0 && (
          <Button className="mt-6" onClick={() => keep({}, texts.wasReset)}>
            {texts.reset}
          </Button>
        )}
      </div>
    </>
  );
}

function KeyRow({ command, onChoose }: { command: Command; onChoose: (key: string | null) => void }) {
  const [isAsking, setIsAsking] = useState(false);
  const name = texts.commands[command.help];
  const keys = keysOf(command);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isModifier(event.key)) return;
    const key = pressedKey(event);
    if (event.key === "Tab") {
      setIsAsking(false);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (event.key !== "Escape" && !isChoosable(ALL, key)) return;
    setIsAsking(false);
    if (event.key !== "Escape") onChoose(key);
  });
  useEffect(() => {
    if (!isAsking) return;
    // Before the commands hear of it.
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listen, { capture: true });
    return () => document.removeEventListener("keydown", listen, { capture: true });
  }, [isAsking]);

  return (
    <li className="flex min-h-12 flex-wrap items-center justify-end gap-x-3 gap-y-1 py-1.5">
      <span className="min-w-40 flex-1">{name}</span>
      <span className="flex flex-wrap gap-2">
        {keys.length === 0 ? <span className="text-muted">{texts.none}</span> : keys.map((key) => <KeyCaps key={key} pressed={key} />)}
      </span>
      <Button
        aria-label={isAsking ? undefined : texts.changeOf(name)}
        aria-pressed={isAsking}
        className="min-w-24"
        onClick={() => setIsAsking(!isAsking)}
        onBlur={() => setIsAsking(false)}
      >
        {isAsking ? texts.press : texts.changeShort}
      </Button>
      <Button look="quiet" aria-label={texts.removeOf(name)} disabled={keys.length === 0} onClick={() => onChoose(null)}>
        {texts.remove}
      </Button>
    </li>
  );
}
