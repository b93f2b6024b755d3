import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { isId, toId18 } from "../../src/connect/ids.ts";
import { encodeEntities } from "./entity-encoding.ts";
import { invalidBody, invalidId } from "./errors.ts";
import type { Json, Scope } from "./scope.ts";

/** What the routes of the API find in their context. */
export interface ApiEnv {
  Variables: { userId: string; asked?: string; scope: Scope };
}

export type ApiContext = Context<ApiEnv>;

/** Routes of one resource, below `/services/data/vNN.0` or a community in it. */
export function createRoutes(): Hono<ApiEnv> {
  return new Hono<ApiEnv>();
}

/** Answers with JSON, its strings HTML-escaped unless the caller asked not to. */
export function answer(c: Context, body: unknown, status: ContentfulStatusCode = 200): Response {
  const isRaw = c.req.header("X-Chatter-Entity-Encoding")?.toLowerCase() === "false";
  const text = JSON.stringify(isRaw ? body : encodeEntities(body));
  return c.body(text, status, {
    "Content-Type": "application/json;charset=UTF-8",
    "Cache-Control": "no-cache,must-revalidate,max-age=0,no-store,private",
  });
}

/**
 * The 18-character form of an id of 15 or 18 characters.
 *
 * @throws ApiError 400 for text that is no id, or whose checksum is wrong
 */
export function checkedId(text: string): string {
  if (!isId(text) || toId18(text.slice(0, 15)) !== toId18(text)) throw invalidId(text);
  return toId18(text);
}

/** The id in the path. */
export function idParam(c: ApiContext, name = "id"): string {
  return checkedId(c.req.param(name) ?? "");
}

/** The id of a person in the path, where `me` is who asks. */
export function userIdParam(c: ApiContext, name = "id"): string {
  return c.req.param(name)?.toLowerCase() === "me" ? c.get("scope").userId : idParam(c, name);
}

/**
 * What was sent: a JSON body, or else parameters of a form or the query.
 *
 * @throws ApiError 400 where the body is not a JSON object
 */
export async function readInput(c: ApiContext): Promise<Json> {
  const text = await c.req.text();
  const isForm = c.req.header("Content-Type")?.startsWith("application/x-www-form-urlencoded") ?? false;
  if (text === "" || isForm) return { ...c.req.query(), ...Object.fromEntries(new URLSearchParams(text)) };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw invalidBody("The request body is not well-formed JSON.");
  }
  if (typeof body !== "object" || body === null || Array.isArray(body)) throw invalidBody("The request body must be an object.");
  return { ...body };
}

/**
 * A flag of the input. The API takes booleans and their names as text.
 *
 * @throws ApiError 400 where it is missing or something else
 */
export function flagOf(input: Json, name: string): boolean {
  const value = input[name];
  if (value === true || value === "true") return true;
  if (value === false || value === "false") return false;
  throw invalidBody(`The property ${name} must be true or false.`);
}
