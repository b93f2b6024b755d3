import { Suspense } from "react";
import { lazily } from "~/ui/lazily.ts";
import { useFirstRunStage } from "./stage.ts";

const FirstRun = lazily(async () => ({ default: (await import("./first-run.tsx")).FirstRun }));

/** The first run of somebody who has begun it, and whose news has posts now. */
export function BegunFirstRun({ onShow }: { onShow: () => Promise<unknown> }) {
  return (
    useFirstRunStage() === "begun" && (
      <Suspense fallback={null}>
        <div className="border-b border-line">
          <FirstRun otherwise={null} onShow={onShow} />
        </div>
      </Suspense>
    )
  );
}
