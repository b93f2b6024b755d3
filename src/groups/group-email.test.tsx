import { fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { refusal, stubOrg } from "~/testing/stub-org.ts";
import { GroupEmail } from "./group-email.tsx";

const ID = "0F95g00000AAAABGA5";
const PATH = `/chatter/groups/${ID}/my-settings`;

afterEach(() => vi.unstubAllGlobals());

const field = () => screen.findByRole<HTMLSelectElement>("combobox", { name: "E-mail from this group" });

test("a member chooses how often a group writes; what the org refuses is as it was", async () => {
  let refuse: () => void = () => undefined;
  const refused = new Promise<Response>((resolve) => (refuse = () => resolve(refusal(403, "No.", "INSUFFICIENT_ACCESS"))));
  stubOrg({ [`GET ${PATH}`]: { emailFrequency: "DailyDigest" }, [`PATCH ${PATH}`]: () => refused });
  renderInApp(<GroupEmail groupId={ID} />);
  const select = await field();
  await vi.waitFor(() => expect(select.value).toBe("DailyDigest"));
  fireEvent.change(select, { target: { value: "Never" } });
  await vi.waitFor(() => expect(select.value).toBe("Never"));
  refuse();
  await vi.waitFor(() => expect(select.value).toBe("DailyDigest"));
});
