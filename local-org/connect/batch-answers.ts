import { invalidId, notFound } from "./errors.ts";
import { type ApiContext, checkedId } from "./route.ts";
import type { Json } from "./scope.ts";

/** How many things one batch may name. */
const MOST = 500;

/**
 * The ids of a path such as `/chatter/users/batch/{ids}`.
 *
 * @throws ApiError 400 for more than 500, or what is no id
 */
export function batchIds(c: ApiContext): string[] {
  const texts = (c.req.param("ids") ?? "").split(",");
  if (texts.length > MOST) throw invalidId(`more than ${MOST}`);
  return texts.map(checkedId);
}

/** BatchResults: each thing drawn, and a 404 in the place of what is not there. */
export function drawBatch<Thing>(things: readonly (Thing | null)[], draw: (thing: Thing) => Json): Json {
  const results = things.map((thing) =>
    thing === null
      ? { result: [{ errorCode: "NOT_FOUND", message: notFound().message }], statusCode: 404 }
      : { result: draw(thing), statusCode: 200 },
  );
  return { hasErrors: results.some(({ statusCode }) => statusCode !== 200), results };
}
