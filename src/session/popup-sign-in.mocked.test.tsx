import { beforeEach, expect, test, vi } from "vitest";
import { checkConfig } from "./config.ts";
import { signInInPopup } from "./popup-sign-in.ts";

const CONFIG = checkConfig({ orgs: [{ loginUrl: "https://acme.my.salesforce.com", clientId: "3MVG9" }] });
const URL_OF_ORG = "https://acme.my.salesforce.com/services/oauth2/authorize?state=s1";
const finish = vi.hoisted(() => vi.fn((url: string) => Promise.resolve({ accessToken: url })));
vi.mock("./oidc.ts", () => ({ beginPopupSignIn: () => Promise.resolve({ url: URL_OF_ORG, finish }) }));

const answer = (state: string) => ({ type: "chatter:answer", url: `${window.location.origin}/auth/popup.html?code=c&state=${state}` });

class FakePopup {
  location = { href: "" };
  closed = false;
  close = vi.fn();
  postMessage = vi.fn();
}

/** Begins an attempt, and hears what is said once it listens. */
async function begin(isRelay = false) {
  const popup = new FakePopup();
  const controller = new AbortController();
  const onClosed = vi.fn();
  const attempt = { popup: popup as unknown as Window, isRelay, signal: controller.signal, onClosed };
  const result = signInInPopup(CONFIG, CONFIG.defaultOrg, attempt).then(
    (record) => record.accessToken,
    (error: unknown) => error,
  );
  await vi.advanceTimersByTimeAsync(0);
  const say = (data: unknown, { origin = window.location.origin, source = popup as unknown as Window } = {}) =>
    window.dispatchEvent(Object.defineProperty(new MessageEvent("message", { data, origin }), "source", { value: source }));
  return { popup, controller, onClosed, result, say };
}

beforeEach(() => {
  vi.useFakeTimers();
  finish.mockClear();
  return () => vi.useRealTimers();
});

test("the window is led to the org, and its answer is redeemed", async () => {
  const { popup, result, say } = await begin();
  expect(popup.location.href).toBe(URL_OF_ORG);
  say(answer("s1"));
  expect(await result).toBe(answer("s1").url);
  expect(popup.close).toHaveBeenCalledOnce();
});

test("cancelled before the org's address is known, the window is closed and leads nowhere", async () => {
  const popup = new FakePopup();
  const controller = new AbortController();
  const attempt = { popup: popup as unknown as Window, isRelay: false, signal: controller.signal, onClosed: vi.fn() };
  const result = signInInPopup(CONFIG, CONFIG.defaultOrg, attempt);
  controller.abort(new Error("cancelled"));
  await expect(result).rejects.toThrow("cancelled");
  expect([popup.location.href, popup.close.mock.calls.length]).toEqual(["", 1]);
});

test("answers of other origins, of other attempts and of other forms are not heard", async () => {
  const { result, say } = await begin();
  say(answer("s1"), { origin: "https://evil.example" });
  say(answer("s2"));
  for (const data of [
    null,
    "chatter:answer",
    {},
    { type: "chatter:answer" },
    { type: "chatter:answer", url: 1 },
    { type: "chatter:answer", url: "state=s1" },
  ])
    say(data);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(finish).not.toHaveBeenCalled();
  say(answer("s1"));
  expect(await result).toBe(answer("s1").url);
});

test("a window that seems closed is told once, and can still answer", async () => {
  const { popup, onClosed, result, say } = await begin();
  popup.closed = true;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(onClosed).toHaveBeenCalledOnce();
  say(answer("s1"));
  expect(await result).toBe(answer("s1").url);
});

test("a relay window is told where to go when it asks, and nobody else is", async () => {
  const { popup, say } = await begin(true);
  expect(popup.location.href).toBe("");
  const stranger = new FakePopup();
  say({ type: "chatter:relay-ready" }, { source: stranger as unknown as Window });
  say({ type: "chatter:relay-ready" }, { origin: "https://evil.example" });
  expect(popup.postMessage).not.toHaveBeenCalled();
  say({ type: "chatter:relay-ready" });
  expect(popup.postMessage).toHaveBeenCalledExactlyOnceWith({ type: "chatter:relay-to", url: URL_OF_ORG }, window.location.origin);
  expect(stranger.postMessage).not.toHaveBeenCalled();
});

test("waiting ends when it is cancelled", async () => {
  const { controller, result, popup } = await begin();
  controller.abort(new Error("cancelled"));
  expect(await result).toEqual(new Error("cancelled"));
  expect(popup.close).toHaveBeenCalledOnce();
});

test.each([false, true])("a sign-in page that was left for an hour still works (by a relay: %s)", async (isRelay) => {
  const { result, say } = await begin(isRelay);
  await vi.advanceTimersByTimeAsync(70 * 60_000);
  say(answer("s1"));
  expect(await result).toBe(answer("s1").url);
});
