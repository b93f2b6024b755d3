import { useState } from "react";
import { placeNow, placeUrl } from "~/lib/app-url.ts";
import { signInMessages } from "~/lib/messages/sign-in.ts";
import { orgPlace } from "~/session/org-place.ts";
import { useConfig, useSession } from "~/session/session-context.tsx";
import { signInErrorText } from "~/session/sign-in-errors.ts";
import { Button } from "~/ui/button.tsx";
import { useTitle } from "~/ui/use-title.ts";
import { BrandMark } from "./brand-mark.tsx";

/** Shown when nobody is signed in. Keeps the requested route. Where config.json names several orgs, leads to the others. */
export function SignInPage() {
  const config = useConfig();
  const { branding, router } = config;
  const session = useSession();
  const others = config.orgs.filter(({ id }) => id !== session.org.id);
  const [isLeaving, setIsLeaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useTitle(signInMessages.title(branding.name));

  function signIn(): void {
    setIsLeaving(true);
    setProblem(null);
    session.signIn(placeNow(router)).catch((error: unknown) => {
      setIsLeaving(false);
      setProblem(signInErrorText(error));
    });
  }

  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <div className="w-full max-w-sm text-center">
        <BrandMark className="mx-auto size-14" />
        <h1 className="mt-5 text-xl font-semibold">{signInMessages.title(branding.name)}</h1>
        <p className="mt-1 text-balance text-muted">{signInMessages.text}</p>
        <Button look="primary" className="mt-7 w-full" disabled={isLeaving} onClick={signIn}>
          {isLeaving ? signInMessages.going : signInMessages.button(session.org.name)}
        </Button>
        <p role="alert" className="mt-3 text-sm text-danger empty:hidden">
          {problem}
        </p>
        {others.length > 0 && (
          <nav aria-label={signInMessages.otherOrgs} className="mt-6 border-t border-line pt-4">
            <p className="text-sm text-muted">{signInMessages.otherOrgs}</p>
            <ul className="mt-1">
              {others.map((org) => (
                <li key={org.id}>
                  <a
                    href={placeUrl(router, `${orgPlace(config, org)}/`)}
                    className="inline-flex min-h-10 items-center rounded-lg px-3 font-medium text-accent-text hover:underline"
                    onClick={router === "hash" ? () => setTimeout(() => window.location.reload()) : undefined}
                  >
                    <bdi>{org.name}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </main>
  );
}
