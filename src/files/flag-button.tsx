import { Flag, FlagOff } from "lucide-react";
import { Suspense, useRef, useState } from "react";
import type { File } from "~/connect/contract/files.ts";
import { useStore } from "~/data/use-store.tsx";
import { useMayFlag } from "~/feed-element/moderation/use-may-flag.ts";
import { unflag } from "~/feed-element/moderation/change-flags.ts";
import { flagsOf } from "~/feed-element/moderation/flags.ts";
import { moderationMessages as texts } from "~/lib/messages/moderation.ts";
import { Button } from "~/ui/button.tsx";
import { lazily } from "~/ui/lazily.ts";

const FlagDialog = lazily(() => import("~/feed-element/moderation/flag-dialog.tsx"), "FlagDialog");

/** Flags a file for the moderators of the site, or takes the flag back. Nothing where there are no flags. */
export function FlagButton({ file, id }: { file: File; id: string }) {
  const store = useStore();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const mayFlag = useMayFlag(file, file.owner?.id);
  const isFlagged = flagsOf(file)?.flaggedByMe === true && store.owner.userId !== "";
  const flagged = { of: "file", id } as const;
  if (!mayFlag && !isFlagged) return null;
  const Icon = isFlagged ? FlagOff : Flag;
  return (
    <>
      <Button ref={button} onClick={() => (isFlagged ? unflag(store, flagged) : setIsOpen(true))}>
        <Icon aria-hidden size={16} strokeWidth={1.75} />
        {isFlagged ? texts.unflag : texts.flag}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <FlagDialog flagged={flagged} opener={button} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
