import { useState } from "react";
import { placeNow } from "~/lib/app-url.ts";
import { signInMessages } from "~/lib/messages/sign-in.ts";
import { useConfig, useSession } from "~/session/session-context.tsx";
import { signInErrorText } from "~/session/sign-in-errors.ts";
import { Button } from "~/ui/button.tsx";
import { useTitle } from "~/ui/use-title.ts";
import { BrandMark } from "./brand-mark.tsx";

/** Shown when nobody is signed in. Keeps the requested route. */
export function SignInPage() {
  const { branding, router } = useConfig();
  const session = useSession();
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
      </div>
    </main>
  );
}
