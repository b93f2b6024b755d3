import { Suspense, type ComponentProps } from "react";
import { lazily } from "~/ui/lazily.ts";

const Loaded = lazily(() => import("./undo-line.tsx"), "UndoLine");

/** The way back of a deletion. Its code comes with the menu that deletes. */
export function UndoLine(props: ComponentProps<typeof Loaded>) {
  return (
    <Suspense fallback={<div className="min-h-10" />}>
      <Loaded {...props} />
    </Suspense>
  );
}
