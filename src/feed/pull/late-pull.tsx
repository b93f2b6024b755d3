import { type ComponentProps, Suspense } from "react";
import { lazily } from "~/ui/lazily.ts";

const PullToRefresh = lazily(() => import("./pull-to-refresh.tsx"), "PullToRefresh");

/** {@link PullToRefresh} on touch screens, nothing on others. */
export function LatePull(props: ComponentProps<typeof PullToRefresh>) {
  return (
    navigator.maxTouchPoints > 0 && (
      <Suspense fallback={null}>
        <PullToRefresh {...props} />
      </Suspense>
    )
  );
}
