import { drawRecordSummary } from "./drawing/record.ts";
import { notFound } from "./errors.ts";
import { answer, createRoutes, idParam } from "./route.ts";

/** `/chatter/records`. */
export const records = createRoutes();

records.get("/chatter/records/:id", (c) => {
  const record = drawRecordSummary(c.get("scope"), idParam(c));
  if (!record) throw notFound();
  return answer(c, record);
});
