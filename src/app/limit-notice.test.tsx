import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { GROUPS } from "~/data/kinds.ts";
import { rereadIfLost } from "~/data/reread-if-lost.ts";
import { useFreshFile } from "~/entities/file/fresh-file.ts";
import { GroupCard } from "~/entities/group/group-card.tsx";
import { useRefreshGroupPhoto } from "~/entities/group/group.ts";
import { ConnectError } from "~/connect/errors.ts";
import { renderInApp, testStore } from "~/testing/render-in-app.tsx";
import { refusal, stubOrg } from "~/testing/stub-org.ts";
import { LimitNotice } from "./limit-notice.tsx";

const ID = "0F95g00000AAAACCA5";
const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-03-03T10:00:00") }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

/** An org that refuses a first call because of a limit, and answers what is asked after it. */
async function openLimited(answers: Record<string, object> = {}, response = refusal(503, "Too many.", "REQUEST_LIMIT_EXCEEDED")) {
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  const org = stubOrg({ "GET /limited": response, ...answers });
  const store = testStore();
  renderInApp(<LimitNotice />, store);
  const ask = async () => {
    const failure = store.connection.get("/limited").catch((error: unknown) => error);
    await pass(0);
    return failure;
  };
  expect(await ask()).toMatchObject({ kind: "limit", code: "REQUEST_LIMIT_EXCEEDED" });
  await pass(0);
  return { org, store, ask };
}

test("a limit is announced once, with its end, and the notice disappears by itself", async () => {
  const { ask } = await openLimited();
  expect(screen.getByText(/asks for a break.* 10:01/)).toBeTruthy();
  await ask();
  expect(screen.getAllByRole("status")).toHaveLength(1);
  expect(screen.getByText(/ 10:01/)).toBeTruthy();
  await pass(MINUTE + 10);
  expect(screen.queryByText(/asks for a break/)).toBeNull();
});

test("the next pause is longer, and ends at once when the org responds", async () => {
  const { ask, store, org } = await openLimited();
  await pass(MINUTE + 10);
  await ask();
  expect(screen.getByText(/ 10:04/)).toBeTruthy();
  org.answers["GET /limited"] = { id: "1" };
  await act(() => store.connection.get("/limited"));
  expect(screen.queryByText(/asks for a break/)).toBeNull();
});

test("a pause lasts as long as the org asks, and shows the date of another day", async () => {
  const response = Response.json([{ errorCode: "REQUEST_LIMIT_EXCEEDED", message: "Too many." }], { status: 503 });
  response.headers.set("Retry-After", String(20 * 60 * 60));
  await openLimited({}, response);
  expect(screen.getByText(/Mar 4, 2026.* 6:00/)).toBeTruthy();
});

describe("until the pause is over, only people trigger calls", () => {
  test("thumbnails are read only after it", async () => {
    const id = "069000000000001AAA";
    const path = `GET /connect/files/batch/${id}`;
    const { org, store } = await openLimited({
      [path]: { results: [{ statusCode: 200, result: { id, thumb240By180RenditionStatus: "Success" } }] },
    });
    function Thumbnail() {
      return useFreshFile({ id, thumb240By180RenditionStatus: "NotScheduled" }).isComing;
    }
    renderInApp(<Thumbnail />, store);
    await pass(50_000);
    expect(org.asked()).toEqual(["GET /limited"]);
    await pass(MINUTE);
    expect(org.asked()).toEqual(["GET /limited", path]);
  });

  test("a picture that fails to load is not refreshed", async () => {
    const { org, store } = await openLimited();
    store.records.put(GROUPS, ID, { id: ID, name: "Heron" }, store.records.tick());
    function Photo() {
      return <img alt="Heron" onError={useRefreshGroupPhoto(ID)} />;
    }
    renderInApp(<Photo />, store);
    store.connection.pause.end += 60 * MINUTE;
    await pass(20 * MINUTE);
    fireEvent.error(screen.getByRole("img"));
    await pass(0);
    expect(org.asked()).toEqual(["GET /limited"]);
  });

  test("a card shows what is known", async () => {
    const { org, store } = await openLimited();
    store.records.put(GROUPS, ID, { id: ID, name: "Heron" }, store.records.tick());
    renderInApp(<GroupCard id={ID} />, store);
    await pass(10_000);
    expect(screen.getByText("Heron")).toBeTruthy();
    expect(org.asked()).toEqual(["GET /limited"]);
  });

  test("a change whose answer was lost is reread only after it", async () => {
    const { store } = await openLimited();
    const reread = vi.fn(async () => undefined);
    void rereadIfLost(store, new ConnectError("server", "", 504), reread);
    await pass(50_000);
    expect(reread).not.toHaveBeenCalled();
    await pass(MINUTE);
    expect(reread).toHaveBeenCalled();
  });
});
