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
  vi.stubGlobal("fetch", async (address: string, { method = "GET", headers }: RequestInit = {}) => {
    const url = new URL(address, TEST_ORG);
    const path = url.pathname.replace(/^\/services\/data\/v\d+\.0/, "");
    const call = { method, url, path, token: new Headers(headers).get("Authorization") };
    calls.push(call);
    const found = answerTo(`${method} ${path}`, org.answers);
    const answer = typeof found === "function" ? await found(call) : found;
    if (answer instanceof Error) throw answer;
    return answer instanceof Response ? answer.clone() : Response.json(answer);
  });
  return org;
}

/** A refusal by the org. */
export function refusal(status: number, message = "No.", errorCode = "REFUSED"): Response {
  return Response.json([{ errorCode, message }], { status });
}

function answerTo(asked: string, answers: StubOrg["answers"]): StubOrg["answers"][string] {
  const key = Object.keys(answers).find((each) => (each.endsWith("*") ? asked.startsWith(each.slice(0, -1)) : asked === each));
  return (key !== undefined && answers[key]) || refusal(404, "Not found", "NOT_FOUND");
}
