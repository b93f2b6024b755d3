import type { DrawingName } from "./drawings/drawings.tsx";

/** What is drawn for an error, by the `kind` of a ConnectError. */
export function failureDrawing(error: object | null): DrawingName {
  const kind = error && "kind" in error && error.kind;
  return kind === "offline" ? kind : kind === "forbidden" || kind === "disabled" ? "closed" : kind === "not-found" ? "lost" : "error";
}
