import { perStore } from "./store.ts";

/** What shows that somebody is there. */
const SIGNS_OF_USE = ["keydown", "pointermove", "pointerdown", "scroll", "visibilitychange"];

/** When somebody last touched this page, in epoch milliseconds: at first, when it was first asked for. */
export const usageOf = perStore((store): { at: number } => {
  const use = { at: Date.now() };
  const see = () => void (use.at = Date.now());
  for (const sign of SIGNS_OF_USE) window.addEventListener(sign, see, { passive: true, capture: true });
  store.onClose(() => SIGNS_OF_USE.forEach((sign) => window.removeEventListener(sign, see, { capture: true })));
  return use;
});
