import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { answersInTurn, connect, json, ORG } from "~/testing/answers-in-turn.ts";
import type { Connection } from "./connection.ts";
import { meaningOf } from "./meaning.ts";
import { pausedUntil } from "./pause.ts";

const { answers, fetchMock, sentToken, sentUrl } = answersInTurn();

describe("a call without a response", () => {
  const silence = () => Promise.reject(new TypeError("Failed to fetch"));
  const versions = json([{ version: "66.0" }]);

  test("is retried once with the same token", async () => {
    const renew = vi.fn(async () => "new");
    answers.push(silence, versions, json({ id: "1" }));
    expect(await connect({ renew }).send("PATCH", "/chatter/feed-elements/0D5", {})).toEqual({ id: "1" });
    expect(sentUrl(1)).toBe(`${ORG}/services/data/`);
    expect(sentToken(2)).toBe("Bearer old");
    expect(renew).not.toHaveBeenCalled();
  });

  test("does not renew a valid token, however often it happens", async () => {
    const renew = vi.fn(async () => "new");
    const connection = connect({ renew });
    for (let count = 0; count < 5; count++) {
      answers.push(silence, versions, silence, json({}, 404));
      await expect(connection.send("PATCH", "/chatter/feed-elements/0D5", {})).rejects.toMatchObject({ kind: "offline" });
    }
    expect(renew).not.toHaveBeenCalled();
  });

  test("renews the token once if it has expired: the org's 401 has no CORS headers", async () => {
    const renew = vi.fn(async () => "new");
    answers.push(silence, versions, silence, silence, json({ id: "1" }));
    const connection = connect({ renew });
    expect(await connection.get("/chatter/users/me")).toEqual({ id: "1" });
    expect(sentToken(4)).toBe("Bearer new");
    answers.push(silence, versions, silence, silence);
    await expect(connection.get("/chatter/users/me")).rejects.toMatchObject({ kind: "offline" });
    expect(renew).toHaveBeenCalledOnce();
  });

  test("made together with others is carried out with the token that one of them had renewed", async () => {
    let renewed: (token: string) => void = () => undefined;
    const renew = vi.fn(() => new Promise<string>((resolve) => (renewed = resolve)));
    const connection = connect({ renew });
    answers.push(silence, versions, silence, silence);
    const first = connection.get("/chatter/users/me");
    await vi.waitFor(() => expect(renew).toHaveBeenCalledOnce());
    answers.push(silence, versions, silence);
    const second = connection.send("PATCH", "/chatter/feed-elements/0D5", {});
    await vi.waitFor(() => expect(fetchMock).toHaveBeenCalledTimes(7));
    answers.push(json({ id: "1" }), json({ id: "2" }));
    renewed("new");
    expect(await first).toEqual({ id: "1" });
    expect(await second).toEqual({ id: "2" });
    expect(sentToken(8)).toBe("Bearer new");
    expect(renew).toHaveBeenCalledOnce();
  });

  test("is not retried for a POST, which may have been carried out; an expired token is renewed", async () => {
    const renew = vi.fn(async () => "new");
    answers.push(silence, versions, json([], 401));
    const failure: unknown = await connect({ renew })
      .send("POST", "/chatter/feed-elements", {})
      .catch((caught: unknown) => caught);
    expect(failure).toMatchObject({ kind: "offline", status: 0 });
    expect(meaningOf(failure).mayBeDone).toBe(true);
    expect(renew).toHaveBeenCalledOnce();
    expect(fetchMock).toHaveBeenCalledTimes(3);
  });

  test("renews the token of an org that redirects because it has moved", async () => {
    let base = ORG;
    const renew = async () => {
      base = "https://acme2.my.salesforce.com";
      return "new";
    };
    // Browsers hide where a redirect leads, and the whole response if it has no CORS headers.
    answers.push(silence, silence, json({}), silence, silence, json({ id: "1" }));
    expect(await connect({ renew }, { baseUrl: () => base }).get("/chatter/users/me")).toEqual({ id: "1" });
    expect(fetchMock.mock.calls[2]?.[1].mode).toBe("no-cors");
    expect(sentUrl(5)).toMatch(/^https:\/\/acme2/);
  });

  test("ends without a retry if nothing responds at all", async () => {
    answers.push(silence, silence, silence);
    await expect(connect().get("/chatter/users/me")).rejects.toMatchObject({ kind: "offline" });
  });
});

describe("a reached limit", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"], now: 1_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const hour =
    (headers = {}) =>
    () =>
      new Response(JSON.stringify([{ errorCode: "X", message: "…" }]), { status: 503, headers });
  const failOnce = (connection: Connection) => connection.get("/chatter/users/me").catch(() => undefined);

  test("starts a pause, which grows and ends with the next successful call", async () => {
    const connection = connect();
    const heard = vi.fn();
    connection.pause.listeners.add(heard);
    answers.push(hour(), hour());
    await Promise.all([failOnce(connection), failOnce(connection)]);
    const first = pausedUntil(connection.pause) - Date.now();
    expect(first).toBeGreaterThanOrEqual(45_000);
    expect(first).toBeLessThanOrEqual(75_000);
    vi.setSystemTime(Date.now() + first + 1);
    expect(pausedUntil(connection.pause)).toBe(0);
    answers.push(hour());
    await failOnce(connection);
    expect(pausedUntil(connection.pause) - Date.now()).toBeGreaterThanOrEqual(90_000);
    answers.push(json({}));
    await connection.get("/chatter/users/me");
    expect(pausedUntil(connection.pause)).toBe(0);
    expect(heard).toHaveBeenCalledTimes(3);
  });

  test.each([
    ["seconds", "600"],
    ["a date", new Date(1_600_000).toUTCString()],
  ])("pauses for as long as the org asks in %s", async (_form, value) => {
    const connection = connect();
    answers.push(hour({ "Retry-After": value }));
    await failOnce(connection);
    expect(pausedUntil(connection.pause)).toBe(1_600_000);
  });
});
