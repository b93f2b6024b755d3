import { looseOf } from "~/lib/readers.ts";
import type { CapabilityView } from "./capability-view.tsx";
import { Fallback } from "./fallback.tsx";
import { readableWords } from "./readable-words.ts";

/** A capability that nothing else draws, by its words. */
export function otherView(name: string): CapabilityView {
  return {
    name,
    draw(element) {
      const words = readableWords(looseOf(element.capabilities)?.[name]);
      return words && <Fallback name={name} element={element} words={words} />;
    },
  };
}
