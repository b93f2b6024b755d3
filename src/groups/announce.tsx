import { Megaphone } from "lucide-react";
import { Suspense, useRef, useState } from "react";
import { groupMessages } from "~/lib/messages/groups.ts";
import { Button } from "~/ui/button.tsx";
import { lazily } from "~/ui/lazily.ts";
import { loadAhead } from "~/ui/load-on-press.ts";

const load = () => import("./announce-form.tsx");
const AnnounceForm = lazily(load, "AnnounceForm");

/** Where those who run a group announce something in it: a button, and the form that it opens. */
export function Announce({ groupId }: { groupId: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);

  function close(): void {
    setIsOpen(false);
    requestAnimationFrame(() => frame.current?.querySelector("button")?.focus());
  }

  const button = (
    <div className="border-b border-line px-2 py-1 sm:px-3">
      <Button
        look="quiet"
        aria-expanded={isOpen}
        className="text-sm"
        onPointerEnter={() => loadAhead(load)}
        onFocus={() => loadAhead(load)}
        onClick={() => setIsOpen(true)}
      >
        <Megaphone aria-hidden size={16} strokeWidth={1.75} />
        {groupMessages.announce.open}
      </Button>
    </div>
  );
  return (
    <div ref={frame}>
      {isOpen ? (
        <Suspense fallback={button}>
          <AnnounceForm groupId={groupId} onClose={close} />
        </Suspense>
      ) : (
        button
      )}
    </div>
  );
}
