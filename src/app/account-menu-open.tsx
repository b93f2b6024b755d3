import { Menu } from "@base-ui/react/menu";
import { Check, Command as CommandIcon, Keyboard, LogOut, User } from "lucide-react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useNavigate } from "react-router";
import { type Command, keysOf, runCommand } from "~/data/commands.ts";
import { useStore } from "~/data/use-store.tsx";
import { useSiteChoices, type SiteChoices } from "~/entities/site/site-choices.ts";
import { useSignOut } from "~/editor/outgoing/use-sign-out.tsx";
import { keysMessages } from "~/lib/messages/keys.ts";
import { settingsMessages } from "~/lib/messages/settings.ts";
import { helpCommand, paletteCommand } from "./keys/commands.ts";
import { KeyCaps } from "./keys/key-caps.tsx";
import { SiteChoiceItems } from "./site-choice-items.tsx";
import { chooseTheme, chosenTheme, type Theme } from "~/ui/theme.ts";

const ITEM = "flex min-h-9 cursor-default items-center gap-3 rounded-md px-3 py-1.5 outline-none data-[highlighted]:bg-hover select-none";

const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** For how long the menu waits for the sites, in milliseconds: items that come later would move the others. */
const WAIT_FOR_SITES = 500;

/** The account menu. Mounts open, because a click loads it. */
export function AccountMenuOpen({ className, children }: { className: string; children: ReactNode }) {
  const sites = useSiteChoices();
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), WAIT_FOR_SITES);
    return () => clearTimeout(timer);
  }, []);
  if (sites.isComing && !isLate) {
    return (
      <button type="button" className={className} aria-haspopup="menu">
        {children}
      </button>
    );
  }
  return (
    <OpenMenu className={className} sites={sites}>
      {children}
    </OpenMenu>
  );
}

function OpenMenu({ className, sites, children }: { className: string; sites: SiteChoices; children: ReactNode }) {
  const navigate = useNavigate();
  const store = useStore();
  const { signOut, question } = useSignOut();
  const [theme, setTheme] = useState(chosenTheme);
  /** What opens when the menu has closed, and focus is back. */
  const next = useRef<Command>(null);
  return (
    <>
      <Menu.Root
        defaultOpen
        onOpenChangeComplete={(isOpen) => {
          if (!isOpen && next.current) runCommand(store, next.current);
          next.current = null;
        }}
      >
        <Menu.Trigger className={className}>{children}</Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner side="top" align="start" sideOffset={8} className="z-50">
            <Menu.Popup className="max-w-80 min-w-56 rounded-xl border border-line bg-raised p-1.5 shadow-lg outline-none">
              {sites.choices.length > 0 && (
                <>
                  <SiteChoiceItems sites={sites} className={ITEM} />
                  <Menu.Separator className="my-1.5 h-px bg-line" />
                </>
              )}
              <Menu.Item className={ITEM} onClick={() => void navigate("/people/me")}>
                <User aria-hidden size={18} className="text-muted" />
                {settingsMessages.profile}
              </Menu.Item>
              {([paletteCommand, helpCommand] as const).map((command) => (
                <Menu.Item key={command.id} className={ITEM} onClick={() => (next.current = command)}>
                  {command === helpCommand ? (
                    <Keyboard aria-hidden size={18} className="text-muted" />
                  ) : (
                    <CommandIcon aria-hidden size={18} className="text-muted" />
                  )}
                  <span className="flex-1">{keysMessages.commands[command.help]}</span>
                  {keysOf(command)
                    .slice(0, 1)
                    .map((key) => (
                      <KeyCaps key={key} pressed={key} />
                    ))}
                </Menu.Item>
              ))}
              <Menu.Separator className="my-1.5 h-px bg-line" />
              <Menu.RadioGroup
                value={theme}
                onValueChange={(wanted: Theme) => {
                  chooseTheme(wanted);
                  setTheme(wanted);
                }}
              >
                <Menu.Group>
                  <Menu.GroupLabel className="px-3 py-1 text-sm text-muted">{settingsMessages.appearance}</Menu.GroupLabel>
                  {THEMES.map((option) => (
                    <Menu.RadioItem key={option} value={option} className={ITEM}>
                      <span className="grid size-[18px] place-items-center">
                        <Menu.RadioItemIndicator>
                          <Check aria-hidden size={16} />
                        </Menu.RadioItemIndicator>
                      </span>
                      {settingsMessages.themes[option]}
                    </Menu.RadioItem>
                  ))}
                </Menu.Group>
              </Menu.RadioGroup>
              <Menu.Separator className="my-1.5 h-px bg-line" />
              <Menu.Item className={ITEM} onClick={signOut}>
                <LogOut aria-hidden size={18} className="text-muted mirrored" />
                {settingsMessages.signOut}
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {question}
    </>
  );
}
