import { z } from "zod";
import { ApiError, invalidBody } from "./errors.ts";
import { answer, type ApiContext, createRoutes, readInput } from "./route.ts";
import type { Json } from "./scope.ts";

const MOST = 25;

const BatchSchema = z.object({
  batchRequests: z
    .array(z.object({ method: z.string(), url: z.string(), richInput: z.record(z.string(), z.unknown()).optional() }))
    .min(1)
    .max(MOST),
  haltOnError: z.union([z.boolean(), z.enum(["true", "false"])]).optional(),
});

/** The path of the site's address that the batch came by, or nothing. */
function rootOf(c: ApiContext): string {
  const asked = c.get("asked") ?? "";
  return asked.slice(0, Math.max(0, asked.length - c.req.path.length));
}

/** Answers a request as the person would get it. */
export type Dispatch = (userId: string, path: string, init: RequestInit) => Promise<Response>;

/** `POST /connect/batch`: up to 25 requests, one after the other. Always 200 where the batch itself is well-formed. */
export function createBatchRoutes(dispatch: Dispatch): ReturnType<typeof createRoutes> {
  const batch = createRoutes();
  batch.post("/connect/batch", async (c) => {
    const input = BatchSchema.safeParse(await readInput(c));
    if (!input.success) throw invalidBody(`A batch needs batchRequests, 1 to ${MOST} of them, each with method and url.`);
    const { batchRequests, haltOnError } = input.data;
    const headers = new Headers(c.req.raw.headers);
    headers.set("Content-Type", "application/json");
    headers.delete("Content-Length");
    // The whole batch is escaped at the end, or not.
    headers.set("X-Chatter-Entity-Encoding", "false");
    const results: Json[] = [];
    let hasErrors = false;
    for (const { method, url, richInput } of batchRequests) {
      if (hasErrors && String(haltOnError) === "true") {
        const halted = new ApiError(412, "BATCH_PROCESSING_HALTED", "An earlier request of the batch failed.");
        results.push({ result: [{ errorCode: halted.errorCode, message: halted.message }], statusCode: halted.status });
        continue;
      }
      // The guide begins with the version; what begins before it works as well, as jsforce does it.
      const path = `${rootOf(c)}/services/data${url.replace(/^\/services\/data(?=\/)/, "")}`;
      const body = richInput && method.toUpperCase() !== "GET" ? JSON.stringify(richInput) : undefined;
      const response = await dispatch(c.get("userId"), path, { method: method.toUpperCase(), headers, body });
      const text = await response.text();
      hasErrors ||= !response.ok;
      results.push({ result: text === "" ? null : (JSON.parse(text) as unknown), statusCode: response.status });
    }
    return answer(c, { hasErrors, results });
  });
  return batch;
}
