import { Dialog } from "@base-ui/react/dialog";
import { ChevronRight, LogOut } from "lucide-react";
import { useState } from "react";
import { photoUrl } from "~/connect/photo-url.ts";
import { useSignOut } from "~/editor/outgoing/use-sign-out.tsx";
import { MessagesLink } from "~/entities/messages/messages-link.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { useMe, useRefreshPerson } from "~/entities/person/person.ts";
import { messages } from "~/lib/messages/messages.ts";
import { settingsMessages } from "~/lib/messages/settings.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { useBackCloses } from "~/ui/back-closes.ts";
import { BACKDROP } from "~/ui/dialog-class.ts";
import { DialogHead } from "~/ui/dialog-head.tsx";
import { classNames } from "~/ui/class-names.ts";
import { Link, NavLink } from "~/ui/link.tsx";
import { chooseTheme, chosenTheme, type Theme } from "~/ui/theme.ts";
import { PLACES_BELOW_ME } from "./places.ts";

const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** What "Me" in the bar of narrow screens opens: one's profile, the other places, the theme, and the way out. */
export function MeSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  useBackCloses(isOpen, onClose);
  const { signOut, question } = useSignOut();
  return (
    <>
      <Dialog.Root open={isOpen} onOpenChange={(next) => !next && onClose()}>
        <Dialog.Portal>
          <Dialog.Backdrop
            className={`${BACKDROP} transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0`}
          />
          <Dialog.Popup className="fixed inset-x-0 bottom-0 z-50 mx-auto max-h-[92dvh] max-w-xl overflow-y-auto overscroll-contain rounded-t-2xl border border-line bg-raised px-safe pb-safe shadow-xl transition-transform duration-200 outline-none data-ending-style:translate-y-full data-starting-style:translate-y-full">
            <DialogHead close={messages.app.close} className="ps-5 pe-3 pt-3">
              {messages.navigation.me}
            </DialogHead>
            <div className="space-y-4 px-4 pt-2 pb-4">
              <Profile onChoose={onClose} />
              <Places onChoose={onClose} />
              <ThemeChoice />
              <button
                type="button"
                className="flex min-h-11 w-full items-center gap-3 rounded-lg px-3 py-2 text-start font-medium hover:bg-hover"
                onClick={signOut}
              >
                <LogOut aria-hidden size={20} strokeWidth={1.75} className="mirrored shrink-0 text-muted" />
                {settingsMessages.signOut}
              </button>
            </div>
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
      {question}
    </>
  );
}

function Profile({ onChoose }: { onChoose: () => void }) {
  const { data: me } = useMe();
  const refresh = useRefreshPerson("me");
  const name = personName(me, "");
  return (
    <Link to="/people/me" replace onClick={onChoose} className="flex items-center gap-3 rounded-xl border border-line p-3 hover:bg-hover">
      <Avatar name={name} photoUrl={photoUrl(me?.photo)} onLapsed={refresh} />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-semibold" dir="auto">
          {name}
        </span>
        <span className="block text-sm text-muted">{settingsMessages.profile}</span>
      </span>
      <ChevronRight aria-hidden size={18} className="mirrored shrink-0 text-muted" />
    </Link>
  );
}

/** In two columns, or one where the words are long. */
function Places({ onChoose }: { onChoose: () => void }) {
  return (
    <nav aria-label={messages.navigation.label} className="grid grid-cols-[repeat(auto-fill,minmax(min(9rem,100%),1fr))] gap-1">
      <MessagesLink onChoose={onChoose} />
      {PLACES_BELOW_ME.map(({ to, name, icon: Icon }) => (
        <NavLink
          key={to}
          to={to}
          replace
          onClick={onChoose}
          className={({ isActive }) =>
            classNames(
              "flex min-h-11 items-center gap-3 rounded-lg px-3 py-2",
              isActive ? "bg-accent-soft font-semibold text-accent-text" : "hover:bg-hover",
            )
          }
        >
          <Icon aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
          {messages.navigation[name]}
        </NavLink>
      ))}
    </nav>
  );
}

function ThemeChoice() {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <fieldset className="px-1">
      <legend className="mb-1.5 text-sm text-muted">{settingsMessages.appearance}</legend>
      <div className="flex flex-wrap gap-1 rounded-xl bg-canvas p-1">
        {THEMES.map((option) => (
          <label
            key={option}
            className="flex min-h-9 flex-auto cursor-pointer items-center justify-center rounded-lg px-3 py-1 text-center has-checked:bg-raised has-checked:font-semibold has-checked:text-accent-text has-checked:shadow-sm has-focus-visible:outline-2 has-focus-visible:outline-accent-text"
          >
            <input
              type="radio"
              name="sheet-theme"
              className="sr-only"
              checked={option === theme}
              onChange={() => {
                chooseTheme(option);
                setTheme(option);
              }}
            />
            {settingsMessages.themes[option]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
