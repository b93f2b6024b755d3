import type { DrawingName } from "./drawings/drawings.tsx";
import { Later } from "./later.tsx";
import { lazily } from "./lazily.ts";

/** Loads the drawings. Later, and in time: without a network it is too late. */
export const loadDrawings = async () => ({ default: (await import("./drawings/drawings.tsx")).Drawn });

const Drawn = lazily(loadDrawings);

/** Room for a drawing, which comes after the words. @param className its size */
export function Drawing({ name, className }: { name: DrawingName; className: string }) {
  return (
    <div className={className}>
      <Later>
        <Drawn name={name} />
      </Later>
    </div>
  );
}
