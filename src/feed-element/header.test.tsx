import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Header } from "./header.tsx";
import { PostHeading } from "./post-heading.ts";
import { renderInApp } from "~/testing/render-in-app.tsx";

test.each([" ", "", null])("a header whose text is %j names the author", (text) => {
  renderInApp(<Header element={{ header: { text }, actor: { displayName: "Ada Park" } }} />);
  expect(screen.getByText("Ada Park")).toBeTruthy();
});

test.each([
  [{ userType: "ChatterGuest", additionalLabel: "Customer" }, "External · Customer"],
  [{ isActive: false }, "No longer active"],
])("an author who is %j is marked", async (facts, mark) => {
  renderInApp(<Header element={{ header: { text: "Petra Lindemann" }, actor: { displayName: "Petra Lindemann", ...facts } }} />);
  expect(await screen.findByText(mark)).toBeTruthy();
});

const ada = { id: "005000000000001AAA", type: "User", displayName: "Ada Park" };
const group = { id: "0F9000000000001AAA", type: "CollaborationGroup", name: "Harbour" };
const link = (to: { id: string }, text: string) => ({ type: "EntityLink", text, reference: { id: to.id } });
const text = (words: string) => ({ type: "Text", text: words });

test("the person stands before the place, and each leads to its page", () => {
  const header = { text: "Harbour — Ada Park", messageSegments: [link(group, "Harbour"), text(" — "), link(ada, "Ada Park")] };
  renderInApp(<Header element={{ header, actor: ada, parent: group }} />);
  expect(screen.getByRole("banner").textContent).toBe("Ada Parkin Harbour");
  expect(screen.getByRole("link", { name: "in Harbour" }).getAttribute("href")).toContain(group.id);
});

test("on somebody's profile, a post is to them", () => {
  const jonas = { id: "005000000000002AAA", type: "User", displayName: "Jonas" };
  const header = { text: "Jonas: Ada Park", messageSegments: [link(jonas, "Jonas"), text(": "), link(ada, "Ada Park")] };
  renderInApp(<Header element={{ header, actor: ada, parent: jonas }} />);
  expect(screen.getByRole("banner").textContent).toBe("Ada Parkto Jonas");
});

test.each([
  ["says what happened", [link(group, "Harbour"), text(" — "), link(ada, "Ada Park"), text(" created the group.")]],
  ["has a word between them", [link(group, "Harbour"), text(" von "), link(ada, "Ada Park")]],
  ["names somebody else", [link(group, "Harbour"), text(" — "), link({ id: "005000000000009AAA" }, "Ada Park")]],
])("a header that %s is shown as the org says it", (_, messageSegments) => {
  const words = messageSegments.map((segment) => segment.text).join("");
  renderInApp(<Header element={{ header: { text: words, messageSegments }, actor: ada, parent: group }} />);
  expect(screen.getByRole("banner").textContent).toBe(words);
});

test("a post is a heading below the page's own, and below that of the part of the page that it stands in", () => {
  const post = <Header element={{ actor: ada, header: { text: "Ada Park" } }} />;
  renderInApp(
    <>
      {post}
      <PostHeading value="h3">{post}</PostHeading>
    </>,
  );
  expect(screen.getAllByRole("heading", { name: "Ada Park" }).map(({ tagName }) => tagName)).toEqual(["H2", "H3"]);
});
