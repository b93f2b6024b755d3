import { type ComponentProps, Suspense } from "react";
import { lazily } from "~/ui/lazily.ts";

const FirstRun = lazily(() => import("./first-run.tsx"), "FirstRun");

/** The first run, whose code few people need. */
export function LateFirstRun(props: ComponentProps<typeof FirstRun>) {
  return (
    <Suspense fallback={null}>
      <FirstRun {...props} />
    </Suspense>
  );
}
