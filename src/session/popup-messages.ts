/**
 * What the windows of a sign-in tell each other. All are pages of this app, and each hears only its own origin.
 *
 * - `answer`: where the org sent the window back to, with the code or the error. By message to the page that opened the
 *   window, and over {@link POPUP_CHANNEL} for the case that a page on the way has cut the two apart.
 * - `relay-ready`: a relay window is there and wants to know where to go.
 * - `relay-to`: the org's sign-in page, for the relay window.
 */
export type PopupMessage =
  { type: "chatter:answer"; url: string } | { type: "chatter:relay-ready" } | { type: "chatter:relay-to"; url: string };

/** The name of the BroadcastChannel between the window that comes back and who waits for it. */
export const POPUP_CHANNEL = "chatter:popup";

/** Opens a window for signing in, from a click. Null where the browser or the page around this one does not let it. */
export function openWindow(url: string, name: "chatter-sign-in" | "chatter-relay"): Window | null {
  try {
    return window.open(url, name, "popup,width=480,height=680");
  } catch {
    return null;
  }
}

/** Sends a message to another window of this app, and to no other page that may stand there by now. */
export function tell(other: Window | null, message: PopupMessage): void {
  other?.postMessage(message, window.location.origin);
}

/** Reads a message of this app. Null for one of another origin or of another form. */
export function heard({ origin, data }: MessageEvent<unknown>): PopupMessage | null {
  if (origin !== window.location.origin || typeof data !== "object" || data === null) return null;
  const { type, url } = data as Record<string, unknown>;
  if (type === "chatter:relay-ready") return { type };
  if ((type === "chatter:answer" || type === "chatter:relay-to") && typeof url === "string") return { type, url };
  return null;
}

/** The `state` of a sign-in's address or answer: says which attempt it belongs to. */
export function stateOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).searchParams.get("state") : null;
}
