import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { drawCapabilities, TEST_ELEMENT_ID } from "~/testing/draw-capabilities.tsx";
import { TEST_ORG } from "~/testing/render-in-app.tsx";

const PERSON = { id: "005Hs00000Qm1ZcIAJ", name: "Lin Oz", displayName: "Lin Oz" };

describe("an e-mail", () => {
  const mara = { displayName: "Mara Quist", emailAddress: "mara@customer.example", relatedRecord: null };
  const support = { displayName: "Zephyr Support", emailAddress: "support@zephyr.example", relatedRecord: null };

  test("of HTML shows its words, its way, who wrote it to whom, and its files", () => {
    const container = drawCapabilities({
      emailMessage: {
        subject: "Crane 4 does not lift",
        body: "<html><body><p>Hello,<br>crane 4 has not moved since <b>Monday</b>.</p><p>Mara</p></body></html>",
        isRichText: true,
        direction: "Inbound",
        fromAddress: mara,
        toAddresses: [support],
        ccAddresses: [{ displayName: null, emailAddress: "boss@zephyr.example" }],
        bccAddresses: [],
        attachments: [{ attachment: { id: "069Hs00000FqR2sIAF" }, contentType: "application/pdf", fileName: "log.pdf" }],
        totalAttachments: 3,
      },
    });
    expect(container.textContent).toContain("Hello,\ncrane 4 has not moved since Monday.Mara");
    for (const words of ["E-mail received", "Crane 4 does not lift", "boss@zephyr.example", "and 2 more files"]) {
      expect(container.textContent).toContain(words);
    }
    expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["From", "To", "Cc"]);
    expect(screen.getAllByRole("definition")[0]?.textContent).toBe("Mara Quist mara@customer.example");
    expect(screen.getByRole("link", { name: /log\.pdf/ }).getAttribute("href")).toBe("/files/069Hs00000FqR2sIAF");
    expect(container.querySelector("b, html, body, script")).toBeNull();
  });

  test("of plain text shows all of it, addresses in angle brackets too", () => {
    const body = "It lifts again, thank you!\n\nOn Monday Lin Oz <lin@zephyr.example> wrote:\n> Please try the second fuse.";
    const container = drawCapabilities({ emailMessage: { subject: "Re: Crane 4", body, isRichText: false, direction: "Outbound" } });
    expect(container.textContent).toContain(body);
    expect(container.textContent).toContain("E-mail sent");
  });

  test("of an older version of the API shows its plain text", () => {
    expect(drawCapabilities({ emailMessage: { subject: "Old", textBody: "Still here" } }).textContent).toContain("Still here");
  });

  test("whose body is a message body shows its segments, else its text as the text that it would be", () => {
    const segments = [
      { type: "MarkupBegin", markupType: "Bold", htmlTag: "b", text: "" },
      { type: "Text", text: "Dear all" },
      { type: "MarkupEnd", markupType: "Bold", htmlTag: "b", text: "" },
    ];
    const bold = drawCapabilities({ emailMessage: { body: { messageSegments: segments, text: "Dear all", isRichText: true } } });
    expect(bold.querySelector("b, strong")?.textContent).toBe("Dear all");
    const page = drawCapabilities({
      emailMessage: { body: { messageSegments: [], text: "<p>Hello <i>you</i></p>", isRichText: true }, isRichText: null },
    });
    expect(page.querySelector("i, em")?.textContent).toBe("you");
    const plain = drawCapabilities({ emailMessage: { body: { messageSegments: [], text: "Write to <a@b.example>", isRichText: false } } });
    expect(plain.textContent).toContain("Write to <a@b.example>");
  });

  test("runs and loads nothing that is in it", () => {
    const body =
      '<img src=x onerror="alert(1)"><script>alert(2)</script><a href="javascript:alert(3)">free</a><iframe src="https://evil.example"></iframe><style>*{display:none}</style>';
    const container = drawCapabilities({ emailMessage: { subject: "Prize", body, isRichText: true } });
    expect(container.querySelectorAll("img, script, iframe, style, [onerror], a")).toHaveLength(0);
    expect(container.textContent).toContain("free");
    expect(container.textContent).not.toContain("alert");
  });
});

test("an approval shows where it stands and all of its fields", () => {
  const container = drawCapabilities({
    approval: {
      id: "04iHs00000AppIAAAA",
      status: "Pending",
      postTemplateFields: [
        { displayName: "Discount", displayValue: "35 %", record: null },
        { displayName: "Amount", displayValue: "€ 240,000", record: null },
        { displayName: "Owner", displayValue: "Lin Oz", record: { id: PERSON.id } },
        { displayName: "Reason", displayValue: "Third order this year", record: null },
      ],
    },
  });
  expect(container.textContent).toContain("Pending");
  expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["Discount", "Amount", "Owner", "Reason"]);
  expect(screen.getAllByRole("definition").map((value) => value.textContent)).toEqual([
    "35 %",
    "€ 240,000",
    "Lin Oz",
    "Third order this year",
  ]);
  expect(screen.getByRole("link", { name: "Lin Oz" }).getAttribute("href")).toBe(`/people/${PERSON.id}`);
  expect(screen.getByRole("link", { name: "Open it in Salesforce" }).getAttribute("href")).toBe(`${TEST_ORG}/04iHs00000AppIAAAA`);
});

test("action links lead to their pages, and what cannot be run here to the post in the org", () => {
  const action = (label: string, rest: object) => ({ label, type: "ActionLink" as const, status: "NewStatus" as const, ...rest });
  drawCapabilities({
    associatedActions: {
      platformActionGroups: [
        {
          platformActions: [
            action("Approve", { subtype: "Ui", actionUrl: "https://zephyr.example/approve" }),
            action("Reject", { subtype: "Api", actionUrl: "https://zephyr.example/reject", status: "SuccessfulStatus" }),
            action("Hack", { subtype: "Ui", actionUrl: "javascript:alert(1)" }),
            { label: "Log a call", type: "QuickAction" },
          ],
        },
      ],
    },
  });
  const links = within(screen.getByRole("list", { name: "Actions" })).getAllByRole("link");
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["Approve", "https://zephyr.example/approve"],
    ["Reject", `${TEST_ORG}/${TEST_ELEMENT_ID}`],
    ["Hack", `${TEST_ORG}/${TEST_ELEMENT_ID}`],
    ["Log a call", `${TEST_ORG}/${TEST_ELEMENT_ID}`],
  ]);
  expect(screen.getByText("Done")).toBeTruthy();
});

test("recommendations say whom, and why", () => {
  drawCapabilities({
    recommendations: {
      items: [
        { displayLabel: "Follow", entity: PERSON, explanation: { summary: "Lin writes about cranes." } },
        { displayLabel: "Cranes", entity: { id: "0F9000000000001AAA", name: "Cranes", type: "CollaborationGroup" }, explanation: null },
      ],
    },
  });
  expect(screen.getByRole("link", { name: "Lin Oz" }).getAttribute("href")).toBe(`/people/${PERSON.id}`);
  expect(screen.getByText("Lin writes about cranes.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Cranes" }).getAttribute("href")).toBe("/groups/0F9000000000001AAA");
});

test("people who are recommended can be followed, groups joined, and nothing is offered for what says nothing of it", () => {
  const group = { id: "0F9000000000001AAA", name: "Cranes", type: "CollaborationGroup", myRole: "NotAMember", visibility: "PublicAccess" };
  drawCapabilities({
    recommendations: {
      items: [{ entity: PERSON }, { entity: group }, { entity: { id: "001000000000001AAA", name: "Acme", type: "Account" } }],
    },
  });
  expect(screen.getAllByRole("button").map((button) => button.getAttribute("aria-label"))).toEqual(["Follow Lin Oz", "Join Cranes"]);
});

test("a canvas app is described, and runs in the org alone", () => {
  const container = drawCapabilities({
    canvas: { title: "Test rides", description: "Live map", developerName: "rides", thumbnailUrl: "https://evil.example/a.png" },
  });
  expect(screen.getByRole("link", { name: /Test rides/ }).getAttribute("href")).toBe(`${TEST_ORG}/${TEST_ELEMENT_ID}`);
  expect(container.querySelector("iframe, img")).toBeNull();
});

test("media of a social network are links, and nothing is loaded from there", () => {
  const container = drawCapabilities({
    mediaReferences: { media: [{ mediaUrl: "https://media.example/v/puddle.mp4", thumbnailUrl: "https://media.example/puddle.jpg" }] },
  });
  const link = screen.getByRole("link", { name: /puddle\.mp4/ });
  expect(link.getAttribute("href")).toBe("https://media.example/v/puddle.mp4");
  expect(link.textContent).toContain("media.example");
  expect(container.querySelector("img, video")).toBeNull();
});

test("a direct message says what it is about and who reads it", () => {
  drawCapabilities({ directMessage: { subject: "Launch date", members: { users: [PERSON] } } });
  expect(screen.getByText("Launch date")).toBeDefined();
  const members = within(screen.getByRole("list", { name: "Members of this conversation" }));
  expect(members.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([`/people/${PERSON.id}`]);
});

test("a comment on a case shows its words, its author, and whether customers read it", () => {
  const { textContent } = drawCapabilities({ caseComment: { text: "Please restart it.", createdBy: PERSON, published: true } });
  for (const words of ["Please restart it.", "Lin Oz", "Customers can see it"]) expect(textContent).toContain(words);
});

test("an extension shows what it says of itself, leads to the org, and none of its own data", () => {
  const item = {
    alternativeRepresentation: { title: "Chart", textRepresentation: "Sales, rising" },
    extensionId: "0MY",
    payload: "{secret}",
  };
  const { textContent } = drawCapabilities({ extensions: { items: [item] } });
  expect(textContent).toContain("Sales, rising");
  expect(textContent).not.toContain("secret");
  expect(screen.getByRole("link", { name: /Chart/ }).getAttribute("href")).toBe(`${TEST_ORG}/${TEST_ELEMENT_ID}`);
});

test("a dashboard shows its picture, whose data it is, and leads to the org", () => {
  const picture = "https://acme.file.force.com/snapshot.png";
  drawCapabilities({
    dashboardComponentSnapshot: {
      dashboardComponentSnapshot: {
        componentName: "Orders",
        dashboardName: "Sales",
        dashboardId: "01Z000000000001AAA",
        fullSizeImageUrl: picture,
        dashboardBodyText: "Third quarter",
        runningUser: PERSON,
      },
    },
  });
  expect(screen.getByRole("img", { name: "Orders" }).getAttribute("src")).toBe(picture);
  expect(screen.getByRole("link", { name: "Orders" }).getAttribute("href")).toBe(`${TEST_ORG}/01Z000000000001AAA`);
  expect(screen.getByText("As Lin Oz sees it")).toBeTruthy();
  expect(screen.getByText("Third quarter")).toBeTruthy();
});

test("a social post shows where, who, what, and leads there", () => {
  const container = drawCapabilities({
    socialPost: {
      name: "A rider writes",
      content: "It carried everything.",
      provider: "Twitter",
      author: { name: "Kim", handle: "@kim", profileUrl: "https://social.example/kim" },
      postUrl: "https://social.example/1",
    },
  });
  expect(container.textContent).toBe("Twitter · A rider writesKim@kimIt carried everything.Open the post");
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
    "https://social.example/kim",
    "https://social.example/1",
  ]);
});

test("a call says which part of it is meant", () => {
  expect(drawCapabilities({ callCollaboration: { commentStartTime: 12_000, commentEndTime: 65_000 } }).textContent).toBe(
    "Call, 0:12 to 1:05",
  );
});

test("an unknown capability shows all its words, and says where there are more", () => {
  const lines = Array.from({ length: 100 }, (_, index) => ({ description: `Line ${index} of the report` }));
  const container = drawCapabilities({ report: { title: "Tides", lines } } as object);
  for (const words of ["Tides", "Line 0 of", "Line 40 of", "There is more than this client can show."]) {
    expect(container.textContent).toContain(words);
  }
});
