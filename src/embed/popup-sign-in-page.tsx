import { ExternalLink } from "lucide-react";
import { useState, type ReactNode } from "react";
import { placeNow, placeUrl, withoutEmbed } from "~/lib/app-url.ts";
import { signInMessages } from "~/lib/messages/sign-in.ts";
import { isStorageBlocked } from "~/lib/safe-storage.ts";
import { isFramed } from "~/session/needs-popup.ts";
import { useConfig, useSession } from "~/session/session-context.tsx";
import { usePopupSignIn } from "~/session/use-popup-sign-in.ts";
import { Button, buttonClass } from "~/ui/button.tsx";
import { useTitle } from "~/ui/use-title.ts";

/** The sign-in page where the browser cannot redirect to the org and back: inside a frame, or with storage blocked. */
export function PopupSignInPage({ mark }: { mark: ReactNode }) {
  const { branding, router } = useConfig();
  const session = useSession();
  const [isBlocked] = useState(isStorageBlocked);
  const { isWaiting, problem, signIn, cancel } = usePopupSignIn();
  const { title, button, popup } = signInMessages;
  useTitle(title(branding.name));

  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <div className="w-full max-w-sm text-center">
        {mark}
        <h1 className="mt-4 text-xl font-semibold">
          {isWaiting ? popup.waitingTitle : problem ? popup.problemTitle : title(branding.name)}
        </h1>
        <div className="mt-1 text-balance text-muted">
          <p role="status">{isWaiting ? popup.waitingText : (problem ?? (isFramed() ? popup.textInFrame : signInMessages.text))}</p>
          {isBlocked && !isWaiting && !problem && <p className="mt-2 text-sm">{popup.textWithoutStorage}</p>}
        </div>
        {isWaiting ? (
          <Button className="mt-6 w-full" onClick={cancel}>
            {popup.cancel}
          </Button>
        ) : (
          <Button look="primary" className="mt-6 w-full" onClick={signIn}>
            {problem ? popup.again : button(session.org.name)}
          </Button>
        )}
        {isFramed() && (
          <a
            className={`${buttonClass("quiet")} mt-2 w-full`}
            href={placeUrl(router, withoutEmbed(placeNow(router)))}
            target="_blank"
            rel="noopener"
          >
            {popup.openInNewTab}
            <ExternalLink aria-hidden size={16} className="mirrored" />
          </a>
        )}
      </div>
    </main>
  );
}
