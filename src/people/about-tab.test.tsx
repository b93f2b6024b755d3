import { screen } from "@testing-library/react";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { UserDetail } from "~/connect/contract/people.ts";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { AboutTab } from "./about-tab.tsx";

const ID = "0055g000000000000A";

test("null fields are left out, with their headings", () => {
  const { container } = renderInApp(
    <AboutTab id={ID} person={{ id: ID, name: "Petra", email: null, address: null, phoneNumbers: null, chatterActivity: null }} />,
  );
  expect(container.textContent).toBe("");
});

test("an address keeps its line breaks, and phone numbers are links", () => {
  const person: UserDetail = {
    id: ID,
    address: { formattedAddress: "2 Quay\n28217 Bremen" },
    phoneNumbers: [{ label: "Mobile", phoneNumber: "+49 (151) 555-0142" }, { phoneNumber: "ext. none" }],
    email: "a b@acme.example?bcc=c@acme.example",
    thanksReceived: 0,
    chatterInfluence: { percentile: "12.5", rank: 3 },
  };
  renderInApp(<AboutTab id={ID} person={person} />);
  expect(screen.getByText(/2 Quay/).textContent).toBe("2 Quay\n28217 Bremen");
  expect(screen.getByRole("link", { name: "+49 (151) 555-0142" })).toHaveProperty("href", "tel:+491515550142");
  expect(screen.queryByRole("link", { name: "ext. none" })).toBeNull();
  expect(screen.getByRole("link", { name: /a b@/ })).toHaveProperty("href", "mailto:a%20b@acme.example%3Fbcc%3Dc@acme.example");
  expect(screen.getByText("Thanks received").nextSibling?.textContent).toBe("0");
  expect(screen.getByText("Rank 3")).toBeTruthy();
});

test("a profile with values of the wrong type is drawn anyway", () => {
  const parts = ["aboutMe", "address", "phoneNumbers", "email", "chatterActivity", "chatterInfluence", "userType", "thanksReceived"];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...parts), fc.jsonValue()), (person) => {
      const { container, unmount } = renderInApp(<AboutTab id={ID} person={{ communityNickname: "acme7", ...person }} />);
      expect(container.textContent).toContain("acme7");
      unmount();
    }),
    { numRuns: 60, examples: [[{ userType: { toString: null } }]] },
  );
});
