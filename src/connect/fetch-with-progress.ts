/** Upload progress; bytes of the whole body, including a form's overhead. */
export type OnProgress = (sentBytes: number, totalBytes: number) => void;

/**
 * `fetch` with upload progress, by XMLHttpRequest. Rejects as `fetch` does: with a TypeError without a response or
 * after a redirect, with an AbortError if the signal is aborted.
 */
export function fetchWithProgress(onProgress: OnProgress) {
  return (url: string, { method = "GET", headers, body, signal }: RequestInit): Promise<Response> =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      const fail = () => reject(new TypeError("Failed to send"));
      const abort = () => request.abort();
      request.open(method, url);
      new Headers(headers).forEach((value, name) => request.setRequestHeader(name, value));
      request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(loaded, total));
      request.addEventListener("error", fail);
      request.addEventListener("timeout", fail);
      request.addEventListener("abort", () => reject(new DOMException("Cancelled", "AbortError")));
      request.addEventListener("load", () => {
        // XMLHttpRequest has followed a redirect: do not trust the response.
        if (request.responseURL !== "" && request.responseURL !== url) fail();
        else resolve(responseOf(request));
      });
      request.addEventListener("loadend", () => signal?.removeEventListener("abort", abort));
      if (signal?.aborted) return reject(new DOMException("Cancelled", "AbortError"));
      signal?.addEventListener("abort", abort);
      request.send(body as XMLHttpRequestBodyInit | null);
    });
}

/** Statuses for which `Response` does not allow a body. */
const EMPTY = new Set([204, 205, 304]);

function responseOf({ status, responseText }: XMLHttpRequest): Response {
  return new Response(EMPTY.has(status) ? null : responseText, { status });
}
