import { vi } from "vitest";
import { TEST_ORG } from "./render-in-app.tsx";

/** The org's answer: a body, a whole response, or a rejection of `fetch`. */
type Answer = object | Response | Error;

/** A call to the org. */
export interface OrgCall {
  method: string;
  url: URL;
  /** Relative to the API version, without the query, such as `/chatter/users/me`. */
  path: string;
  token: string | null;
}

/** An org whose answers can be changed during a test. */
export interface StubOrg {
  /** By method and path, such as `GET /chatter/users/me`. A path may end in `*`. Anything else returns 404. */
  answers: Record<string, Answer | ((call: OrgCall) => Answer | Promise<Answer>)>;
  calls: readonly OrgCall[];
  /** Method and path of each call. */
  asked(): string[];
}

/** Makes `fetch` answer like an org at {@link TEST_ORG}. Ended by `vi.unstubAllGlobals`. */
export function stubOrg(answers: StubOrg["answers"]): StubOrg {
  const calls: OrgCall[] = [];
  const org: StubOrg = { answers, calls, asked: () => calls.map(({ method, path }) => `${method} ${path}`) };
  vi.stubGlobal("fetch", async (address: string, { method = "GET", headers, body }: RequestInit = {}) => {
    const call = callOf(method, address, new Headers(headers).get("Authorization"));
    calls.push(call);
    if (call.path === "/connect/batch" && !("POST /connect/batch" in org.answers))
      return answerBatch(typeof body === "string" ? body : "", call.token, org.answers);
    return answer(call, org.answers);
  });
  return org;
}

function callOf(method: string, address: string, token: string | null): OrgCall {
  const url = new URL(address, TEST_ORG);
  return { method, url, path: url.pathname.replace(/^(?:\/services\/data)?\/v\d+\.0/, ""), token };
}

async function answer(call: OrgCall, answers: StubOrg["answers"]): Promise<Response> {
  const found = answerTo(`${call.method} ${call.path}`, answers);
  const given = typeof found === "function" ? await found(call) : found;
  if (given instanceof Error) throw given;
  return given instanceof Response ? given.clone() : Response.json(given);
}

/** Answers each request of a batch as if it came alone. It is no call of its own. */
async function answerBatch(body: string, token: string | null, answers: StubOrg["answers"]): Promise<Response> {
  const { batchRequests } = JSON.parse(body) as { batchRequests: { method: string; url: string }[] };
  const results = await Promise.all(
    batchRequests.map(async ({ method, url }) => {
      const response = await answer(callOf(method.toUpperCase(), url, token), answers);
      return { statusCode: response.status, result: (await response.json()) as unknown };
    }),
  );
  return Response.json({ hasErrors: results.some(({ statusCode }) => statusCode >= 400), results });
}

/** A refusal by the org. */
export function refusal(status: number, message = "No.", errorCode = "REFUSED"): Response {
  return Response.json([{ errorCode, message }], { status });
}

function answerTo(asked: string, answers: StubOrg["answers"]): StubOrg["answers"][string] {
  const key = Object.keys(answers).find((each) => (each.endsWith("*") ? asked.startsWith(each.slice(0, -1)) : asked === each));
  return (key !== undefined && answers[key]) || refusal(404, "Not found", "NOT_FOUND");
}
