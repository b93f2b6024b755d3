import type { DrawingName } from "./drawings/drawings.tsx";
import { Later } from "./later.tsx";
import { lazily } from "./lazily.ts";

/** Loads the drawings. Later, and in time: without a network it is too late. */
export const loadDrawings = () => import("./drawings/drawings.tsx");

const Drawn = lazily(loadDrawings, "Drawn");

/** What to draw for an error: the `kind` of a ConnectError, which the drawings know. */
export function drawingOf(error: object | null): DrawingName | undefined {
  const known: { kind?: DrawingName } | null = error;
  return known?.kind;
}

/** Room for a drawing, which comes after the words. @param name without it or unknown, the drawing of an error @param className its size */
export function Drawing({ name, className }: { name?: DrawingName; className: string }) {
  return (
    <div className={className}>
      <Later>
        <Drawn name={name} />
      </Later>
    </div>
  );
}
