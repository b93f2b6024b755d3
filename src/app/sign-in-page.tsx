import { useState } from "react";
import { placeNow } from "~/lib/app-url.ts";
import { signInMessages } from "~/lib/messages/sign-in.ts";
import { useConfig, useSession } from "~/session/session-context.tsx";
import { Button } from "~/ui/button.tsx";
import { useTitle } from "~/ui/use-title.ts";
import { BrandMark } from "./brand-mark.tsx";

/** What people see who are not signed in. The place they asked for is kept. */
export function SignInPage() {
  const { branding, router } = useConfig();
  const session = useSession();
  const [isLeaving, setIsLeaving] = useState(false);
  useTitle(signInMessages.title(branding.name));

  async function signIn() {
    setIsLeaving(true);
    await session.signIn(placeNow(router)).catch(() => setIsLeaving(false));
  }

  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <div className="w-full max-w-sm text-center">
        <BrandMark className="mx-auto size-14" />
        <h1 className="mt-5 text-xl font-semibold">{signInMessages.title(branding.name)}</h1>
        <p className="mt-1 text-balance text-muted">{signInMessages.text}</p>
        <Button look="primary" className="mt-7 w-full" disabled={isLeaving} onClick={() => void signIn()}>
          {isLeaving ? signInMessages.going : signInMessages.button(session.org.name)}
        </Button>
      </div>
    </main>
  );
}
