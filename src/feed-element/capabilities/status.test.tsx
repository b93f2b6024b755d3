import { fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { useRecord } from "~/data/use-store.tsx";
import { drawCapabilities, TEST_ELEMENT_ID } from "~/testing/draw-capabilities.tsx";
import { renderInApp, testStore } from "~/testing/render-in-app.tsx";
import { refusal, stubOrg } from "~/testing/stub-org.ts";
import { ToastHost } from "~/ui/toast-host.tsx";
import { AuxiliaryBody } from "../auxiliary-body.tsx";

afterEach(() => void vi.unstubAllGlobals());

const PENDING = { feedEntityStatus: "PendingReview", isApprovableByMe: true };

describe("the status of a post", () => {
  test("offers nothing where it is published, is somebody else's draft, or may not be approved", () => {
    for (const status of [
      { feedEntityStatus: "Published", isApprovableByMe: true },
      { feedEntityStatus: "Draft" },
      { feedEntityStatus: "PendingReview", isApprovableByMe: false },
    ]) {
      expect(drawCapabilities({ status }).textContent).toBe("");
    }
  });

  test("that waits for review can be approved, and waits again with the reason where the org refuses", async () => {
    stubOrg({ [`PATCH /chatter/feed-elements/${TEST_ELEMENT_ID}/capabilities/status`]: refusal(403, "You may not.") });
    const store = testStore();
    const element: FeedElement = { id: TEST_ELEMENT_ID, capabilities: { status: PENDING } };
    receive(store, FEED_ELEMENTS, element, store.records.tick());
    const Post = () => <AuxiliaryBody element={useRecord(FEED_ELEMENTS, TEST_ELEMENT_ID) ?? {}} />;
    renderInApp(
      <>
        <Post />
        <ToastHost />
      </>,
      store,
    );
    fireEvent.click(screen.getByRole("button", { name: "Approve" }));
    expect(screen.queryByRole("button", { name: "Approve" })).toBeNull();
    expect(await screen.findByText(/could not be approved/, undefined, { timeout: 5000 })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Approve" })).toBeTruthy();
  });
});
