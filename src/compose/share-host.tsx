import { Suspense } from "react";
import { useStore } from "~/data/use-store.tsx";
import { endShare, useShared } from "~/feed-element/share.ts";
import { lazily } from "~/ui/lazily.ts";

const ShareDialog = lazily(() => import("./share-dialog.tsx"), "ShareDialog");

/** The dialog for the post that a person is about to share, if any. */
export function ShareHost() {
  const store = useStore();
  const shared = useShared();
  return (
    shared && (
      <Suspense fallback={null}>
        <ShareDialog key={shared.id} shared={shared} onClose={() => endShare(store)} />
      </Suspense>
    )
  );
}
