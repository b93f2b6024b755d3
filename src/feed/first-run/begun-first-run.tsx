import { LateFirstRun } from "./late-first-run.tsx";
import { useFirstRunStage } from "./stage.ts";

/** The first run of somebody who has begun it, and whose news has posts now. */
export function BegunFirstRun({ onShow }: { onShow: () => Promise<unknown> }) {
  return (
    useFirstRunStage() === "begun" && (
      <div className="border-b border-line">
        <LateFirstRun otherwise={null} onShow={onShow} />
      </div>
    )
  );
}
