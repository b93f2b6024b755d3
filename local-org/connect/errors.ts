import type { ContentfulStatusCode } from "hono/utils/http-status";

/** An answer that is not 2xx: status, and one entry of the error array. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: ContentfulStatusCode;
  readonly errorCode: string;

  constructor(status: ContentfulStatusCode, errorCode: string, message: string) {
    super(message);
    this.status = status;
    this.errorCode = errorCode;
  }
}

/** 404: there is no such thing, or the person may not know that there is. */
export function notFound(): ApiError {
  return new ApiError(404, "NOT_FOUND", "The requested resource does not exist");
}

/** 405: there is such a thing, and it takes other methods. */
export function methodNotAllowed(method: string): ApiError {
  return new ApiError(405, "METHOD_NOT_ALLOWED", `HTTP Method '${method}' not allowed.`);
}

/** 400: text that is no id, or whose checksum is wrong. */
export function invalidId(text: string): ApiError {
  return new ApiError(400, "INVALID_ID_FIELD", `Invalid identifier: ${text}`);
}

/** 400: a query parameter whose value is not allowed. */
export function illegalParameter(name: string, value: string): ApiError {
  return new ApiError(400, "ILLEGAL_QUERY_PARAMETER_VALUE", `The value '${value}' is illegal for the parameter '${name}'.`);
}

/** 400: a body that cannot be read or lacks something. */
export function invalidBody(message: string): ApiError {
  return new ApiError(400, "POST_BODY_PARSE_ERROR", message);
}
