/** Told while a body is on its way; bytes count the whole body, with what stands around a file in a form. */
export type OnProgress = (sentBytes: number, totalBytes: number) => void;

/**
 * Sends like `fetch`, and says how much has been sent, which `fetch` cannot. Fails as `fetch` does: with a TypeError
 * where no answer came or where it came from another address, with an AbortError where the signal asked for it.
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
        // A redirect has been followed already, and its answer is not to be believed.
        if (request.responseURL !== "" && request.responseURL !== url) fail();
        else resolve(responseOf(request));
      });
      request.addEventListener("loadend", () => signal?.removeEventListener("abort", abort));
      if (signal?.aborted) return reject(new DOMException("Cancelled", "AbortError"));
      signal?.addEventListener("abort", abort);
      request.send(body as XMLHttpRequestBodyInit | null);
    });
}

/** A status that allows no body must have none. */
const EMPTY = new Set([204, 205, 304]);

function responseOf({ status, responseText }: XMLHttpRequest): Response {
  return new Response(EMPTY.has(status) ? null : responseText, { status });
}
