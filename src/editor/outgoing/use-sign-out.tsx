import { Suspense, useState, type ReactNode } from "react";
import { countDrafts, forgetDrafts } from "~/data/drafts.ts";
import { outboxOf } from "~/data/outbox/outbox.ts";
import { pendingDeletions } from "~/data/pending-deletions.ts";
import type { Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { signInMessages } from "~/lib/messages/sign-in.ts";
import { forgetPerson } from "~/session/forget-person.ts";
import { useSession } from "~/session/session-context.tsx";
import { lazily } from "~/ui/lazily.ts";
import { showToast } from "~/ui/toast.ts";

const SignOutQuestion = lazily(() => import("./sign-out-question.tsx"), "SignOutQuestion");

/** What signing out takes along, of this person and in all tabs. */
export interface Losses {
  drafts: number;
  outgoing: number;
}

/**
 * Signs out. Where something would be lost it asks first; what was deleted and could still be undone is deleted.
 *
 * @returns `question` is to be drawn: it is empty until something is asked
 */
export function useSignOut(): { signOut: () => void; question: ReactNode } {
  const session = useSession();
  const store = useStore();
  const [losses, setLosses] = useState<Losses | null>(null);

  async function leave(): Promise<void> {
    // These calls begin before the token is gone.
    for (const deletion of pendingDeletions(store)) deletion.carryOut();
    await forgetWritten(store);
    await session.signOut(forgetPerson).catch(() => showToast(signInMessages.notRevoked));
  }

  async function signOut(): Promise<void> {
    const found = await findLosses(store);
    if (found.drafts + found.outgoing > 0) setLosses(found);
    else await leave();
  }

  return {
    signOut: () => void signOut(),
    question: losses && (
      <Suspense fallback={null}>
        <SignOutQuestion losses={losses} onConfirm={() => void leave()} onClose={() => setLosses(null)} />
      </Suspense>
    ),
  };
}

async function findLosses(store: Store): Promise<Losses> {
  const engine = await openEngine(store);
  await engine?.ready;
  const elsewhere = (await engine?.countElsewhere()) ?? 0;
  return { drafts: countDrafts(store), outgoing: outboxOf(store).entries().length + elsewhere };
}

/** Deletes what the person has written and not posted, here and in other tabs. */
async function forgetWritten(store: Store): Promise<void> {
  const engine = await openEngine(store);
  forgetDrafts(store);
  await engine?.forgetAll();
}

/** Without a connection the code of the outbox may be missing. Then nothing has been put into it on this page. */
async function openEngine(store: Store) {
  const module = await import("~/data/outbox/engine.ts").catch(() => null);
  return module?.openOutbox(store);
}
