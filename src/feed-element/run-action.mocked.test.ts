// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PlatformAction } from "~/connect/contract/capabilities.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { refusal, stubOrg, type StubOrg } from "~/testing/stub-org.ts";
import { noteOpened, runAction } from "./run-action.ts";

const showRefusal = vi.hoisted(() => vi.fn());
vi.mock("~/ui/toast.ts", () => ({ showRefusal }));

beforeEach(() => vi.clearAllMocks());
afterEach(() => vi.unstubAllGlobals());

const APPROVE: PlatformAction = { id: "0An1", label: "Approve", status: "NewStatus", type: "ActionLink" };
const REJECT: PlatformAction = { ...APPROVE, id: "0An2", label: "Reject" };
const PATCH = "PATCH /connect/action-links/0An1";

function post(answer: StubOrg["answers"][string]) {
  const org = stubOrg({ [PATCH]: answer });
  const store = testStore();
  const platformActionGroups = [{ platformActions: [APPROVE, REJECT] }];
  receive(store, FEED_ELEMENTS, { id: "0D51", capabilities: { associatedActions: { platformActionGroups } } }, store.records.tick());
  const actions = () =>
    store.records.get(FEED_ELEMENTS, "0D51")?.capabilities?.associatedActions?.platformActionGroups?.[0]?.platformActions;
  return { org, store, statuses: () => actions()?.map((action) => action?.status) };
}

describe("an action link", () => {
  test("that calls a program is in progress until the org tells its end", async () => {
    const { store, statuses } = post({ status: "SuccessfulStatus", executingUser: { name: "Lin" } });
    runAction(store, "0D51", APPROVE);
    expect(statuses()).toEqual(["PendingStatus", "NewStatus"]);
    await vi.waitFor(() => expect(statuses()).toEqual(["SuccessfulStatus", "NewStatus"]));
  });

  test("that the org refuses is as it was, with the reason", async () => {
    const { store, statuses } = post(refusal(403, "Somebody was faster."));
    runAction(store, "0D51", APPROVE);
    await vi.waitFor(() => expect(showRefusal).toHaveBeenCalledOnce());
    expect(statuses()).toEqual(["NewStatus", "NewStatus"]);
  });

  test("whose page was opened is done, and nobody is bothered where the org keeps no account of it", async () => {
    const { org, store, statuses } = post(refusal(403, "It can be run without limit."));
    noteOpened(store, "0D51", APPROVE);
    expect(statuses()?.[0]).toBe("SuccessfulStatus");
    await vi.waitFor(() => expect(statuses()?.[0]).toBe("NewStatus"));
    noteOpened(store, "0D51", { ...APPROVE, status: "SuccessfulStatus" });
    expect([org.asked(), showRefusal.mock.calls]).toEqual([[PATCH], []]);
  });
});
