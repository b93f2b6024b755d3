import { Suspense, useState } from "react";
import { photoUrl } from "~/connect/photo-url.ts";
import { personName } from "~/entities/person/person-name.ts";
import { messages } from "~/lib/messages/messages.ts";
import { useMe, useRefreshPerson } from "~/entities/person/person.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { lazily } from "~/ui/lazily.ts";
import { useMediaQuery } from "~/ui/use-media-query.ts";

const OpenMenu = lazily(() => import("./account-menu-open.tsx"), "AccountMenuOpen");

const BUTTON = "flex h-12 w-full items-center gap-3 rounded-lg px-1 text-start hover:bg-hover max-xl:justify-center";

/** The account button. The menu's code loads on the first click. */
export function AccountMenu() {
  const isShown = useMediaQuery("(min-width: 48rem)");
  return isShown ? <AccountButton /> : null;
}

function AccountButton() {
  const [isWanted, setIsWanted] = useState(false);
  const label = <AccountLabel />;
  const button = (
    <button type="button" className={BUTTON} aria-haspopup="menu" onClick={() => setIsWanted(true)}>
      {label}
    </button>
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <OpenMenu className={BUTTON}>{label}</OpenMenu>
    </Suspense>
  );
}

function AccountLabel() {
  const { data: me } = useMe();
  const refresh = useRefreshPerson("me");
  const name = personName(me, "");
  return (
    <>
      <span className="sr-only">{messages.navigation.account} </span>
      <Avatar name={name} photoUrl={photoUrl(me?.photo)} onLapsed={refresh} />
      <span className="min-w-0 flex-1 max-xl:sr-only">
        <span className="block truncate font-medium rtl:text-right" dir="auto">
          {name}
        </span>
        <span className="block truncate text-sm text-muted rtl:text-right" dir="auto">
          {me?.title}
        </span>
      </span>
    </>
  );
}
