import { Suspense, useEffect, useState } from "react";
import { areSingleKeysOn, isPlainKey } from "~/lib/single-keys.ts";
import { lazily } from "~/ui/lazily.ts";

const KeysDialog = lazily(async () => ({ default: (await import("./keys-dialog.tsx")).KeysDialog }));

/** The keys that work on every page: `?` lists them all. */
export function Shortcuts() {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== "?" || !isPlainKey(event) || !areSingleKeysOn()) return;
      event.preventDefault();
      setIsOpen(true);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <KeysDialog onClose={() => setIsOpen(false)} />
    </Suspense>
  );
}
