import { asText, looseOf } from "~/lib/readers.ts";
import type { CapabilityView } from "./capability-view.tsx";
import { Fallback } from "./fallback.tsx";
import { readableWords } from "./readable-words.ts";

/** A capability that nothing else draws, by its words. */
export function otherView(name: string): CapabilityView {
  return {
    name,
    draw({ id, capabilities }) {
      const words = readableWords(looseOf(capabilities)?.[name]);
      return words && <Fallback name={name} id={asText(id)} words={words} />;
    },
  };
}
