import { expectNotAmongMine, groupRow, groupRows, openGroup } from "./support/groups.ts";
import { expect, test } from "./support/servers.ts";
import { toasts } from "./support/toasts.ts";
import { typeQuickly } from "./support/written.ts";

test("my groups, and all groups to the last page, have addresses of their own", async ({ page, signIn }) => {
  await signIn(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Groups" }).click();
  const heron = groupRow(page, "Heron 2 Launch", "My groups");
  await expect(heron).toContainText("24 members");
  await expect(heron).toContainText("Manager");
  const tab = page.getByRole("link", { name: "All groups" });
  await tab.click();
  await expect(page).toHaveURL(/\/groups\/all$/);
  await expect(tab).toBeFocused();
  await expect(groupRow(page, "Quality Circle")).toContainText("Private");
  await expect(groupRow(page, "大阪オフィス")).toHaveCount(0);
  await page.mouse.move(640, 500);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 3_000);
      return groupRows(page).count();
    })
    .toBe(27);
  await expect(groupRow(page, "大阪オフィス")).toContainText("7 members");
  await expect(groupRow(page, "Summer Party 2025")).toHaveCount(0);
  await page.goBack();
  await expect(groupRow(page, "Morgenrot × Larkwheel", "My groups")).toContainText("Owner");
});

test("a search waits for rest, is kept by Back and by the other list, and finds archived groups too", async ({
  page,
  app,
  org,
  signIn,
}) => {
  await signIn(page);
  await page.goto(`${app.url}groups/all`);
  await expect(groupRows(page).first()).toBeVisible();
  await org.control({ do: "clear-log" });
  const field = page.getByRole("searchbox", { name: "Search groups" });
  await field.focus();
  await typeQuickly(page, "heron");
  await expect(groupRows(page)).toHaveCount(1);
  await expect(field).toBeFocused();
  expect((await org.calls()).filter(({ path }) => path.includes("q="))).toHaveLength(1);
  await page.getByRole("link", { name: "My groups" }).click();
  await expect(groupRows(page, "My groups")).toHaveCount(2);
  await page.getByRole("link", { name: "Heron 2 Launch" }).first().click();
  await page.goBack();
  await expect(field).toHaveValue("heron");

  await page.goto(`${app.url}groups/all?q=summer`);
  await expect(page.getByRole("heading", { name: "No group was found" })).toBeVisible();
  await page.getByRole("link", { name: "Look among archived groups" }).click();
  await expect(groupRow(page, "Summer Party 2025")).toContainText("Archived");
  await expect(page.getByRole("button", { name: "Archived" })).toHaveAttribute("aria-pressed", "true");
});

test("joining in a list shows everywhere at once, and so does leaving", async ({ page, app, signIn }) => {
  await signIn(page, "Jonas");
  await page.goto(`${app.url}groups/all?q=roof`);
  const row = groupRow(page, "Roof Garden");
  await expect(row).toContainText("3 members");
  await row.getByRole("button", { name: "Join Roof Garden" }).press("Enter");
  await expect(row).toContainText("4 members");
  await expect(row.getByRole("button", { name: "Member" })).toBeFocused();
  await page.getByRole("navigation", { name: "Which groups" }).getByRole("link", { name: "My groups" }).click();
  const mine = page.getByRole("list", { name: "My groups" });
  await expect(mine.getByRole("listitem").filter({ hasText: "Roof Garden" })).toContainText("4 members");

  await mine.getByRole("link", { name: "Roof Garden" }).click();
  await page.reload();
  await expect(page.getByRole("button", { name: /^Write to/ })).toBeVisible();
  const leave = page.getByRole("main").getByRole("button", { name: "Leave" });
  await leave.press("Enter");
  await expect(page.getByRole("button", { name: "Join" })).toBeFocused();
  await expect(page.getByText("Join to post in this group.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "Join" })).toBeVisible();
  await expectNotAmongMine(page, "Roof Garden");
});

test("a join that the org refuses is undone, with the reason", async ({ page, app, org, signIn }) => {
  await signIn(page);
  await page.goto(`${app.url}groups/all?q=lyon`);
  const row = groupRow(page, "Atelier de Lyon");
  await org.control({
    do: "fail",
    match: "/members",
    method: "POST",
    count: 1,
    status: 403,
    errorCode: "INSUFFICIENT_ACCESS_OR_READONLY",
    message: "No.",
  });
  await row.getByRole("button", { name: "Join Atelier de Lyon" }).click();
  const toast = toasts(page).filter({ hasText: "You could not join “Atelier de Lyon”." });
  await expect(toast).toContainText("It is private: ask to join instead.");
  await expect(toast).toContainText("INSUFFICIENT_ACCESS_OR_READONLY");
  await expect(row.getByRole("button", { name: "Join Atelier de Lyon" })).toBeVisible();
  await expect(row).toContainText("4 members");
  await expectNotAmongMine(page, "Atelier de Lyon");
});

test("a private group shows its name alone, can be asked, and the request waits after a reload", async ({ page, app, org, signIn }) => {
  await signIn(page, "Hana");
  await openGroup(page, app.url, "Betriebsrat");
  await expect(page.getByRole("heading", { name: "This group is private" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Parts of this group" })).toHaveCount(0);
  expect((await org.calls()).filter(({ path }) => /members|\/feeds\/record|\/files/.test(path))).toEqual([]);
  await page.getByRole("button", { name: "Ask to join" }).click();
  await expect(page.getByText("Asked to join")).toBeVisible();
  await expect
    .poll(async () =>
      (await org.requests()).some(({ method, path, status }) => method === "POST" && path.endsWith("/members/requests") && status === 201),
    )
    .toBe(true);
  await page.reload();
  await expect(page.getByText("Asked to join")).toBeVisible();
  await expect(page.getByRole("button", { name: "Ask to join" })).toHaveCount(0);
  await page.goto(`${app.url}groups/all?q=betriebsrat`);
  await expect(groupRow(page, "Betriebsrat")).toContainText("Asked to join");
});

test("whoever runs a private group lets people in or not", async ({ page, app, org, signIn }) => {
  await signIn(page, "Mei");
  await openGroup(page, app.url, "Sales Worldwide");
  const parts = page.getByRole("navigation", { name: "Parts of this group" });
  await parts.getByRole("link", { name: "Requests 2" }).click();
  await page.getByRole("button", { name: "Accept Aisha Bello" }).click();
  await expect(page.getByText("Accepted")).toBeFocused();
  await expect(parts.getByRole("link", { name: "Members 12" })).toBeVisible();
  await org.control({
    do: "fail",
    match: "/group-membership-requests/",
    count: 1,
    status: 409,
    errorCode: "CONFLICT",
    message: "Answered.",
  });
  await page.getByRole("button", { name: "Decline Yael Levi" }).click();
  await expect(toasts(page).filter({ hasText: "Somebody else has answered it already." })).toBeVisible();
  await page.getByRole("button", { name: "Decline Yael Levi" }).click();
  await expect(page.getByText("Declined")).toBeFocused();
  await parts.getByRole("link", { name: /Members/ }).click();
  await expect(page.getByRole("list", { name: "Members of Sales Worldwide" })).toContainText("Aisha Bello");
  await expect(page.getByRole("list", { name: "Members of Sales Worldwide" })).not.toContainText("Yael Levi");
});

test("leaving a private group asks first", async ({ page, app, signIn }) => {
  await signIn(page, "Jonas");
  await openGroup(page, app.url, "Quality Circle");
  const leave = page.getByRole("main").getByRole("button", { name: "Leave" });
  await leave.click();
  await expect(page.getByRole("alertdialog", { name: "Leave “Quality Circle”?" })).toContainText("somebody has to let you in");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await expect(leave).toBeFocused();
  await leave.click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Leave" }).click();
  await expect(page.getByRole("heading", { name: "This group is private" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Ask to join" })).toBeVisible();
  await expectNotAmongMine(page, "Quality Circle");
});

test("the parts of a group: announcement, members with roles, files, what it is about", async ({ page, app, signIn }) => {
  await signIn(page);
  await openGroup(page, app.url, "Heron 2 Launch");
  await expect(page.getByRole("region", { name: "Announcement" })).toContainText("Range at 0 °C");
  await expect(page.getByRole("region", { name: "Announcement" })).toContainText("Until");
  await expect(page.getByRole("feed", { name: "Heron 2 Launch" }).getByRole("article").first()).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "Priya Raghunathan" }).first()).toHaveAttribute("href", /\/people\/005/);

  const parts = page.getByRole("navigation", { name: "Parts of this group" });
  await parts.getByRole("link", { name: "Posts" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/members$/);
  const members = page.getByRole("list", { name: "Members of Heron 2 Launch" }).getByRole("listitem");
  await expect(members).toHaveCount(24);
  await expect(members.first()).toContainText("Priya RaghunathanHead of ProductOwner");
  await expect(parts.getByRole("link", { name: /Members/ })).toBeFocused();

  await parts.getByRole("link", { name: /Files/ }).click();
  const file = page.getByRole("list", { name: "Files of Heron 2 Launch" }).getByRole("listitem").first();
  await expect(file).toContainText("Arjun Gill");
  await expect(file).toContainText(/CSV · \d+/);
  await expect(file.getByRole("link")).toHaveAttribute("href", /\/files\/069/);

  await parts.getByRole("link", { name: "About" }).click();
  await expect(page.getByRole("heading", { name: "Where things are" })).toBeVisible();
  await expect(page.getByText("Everybody in the company can find, read and join it.")).toBeVisible();
});

test("people can post only where they may, an owner cannot leave, and what has expired is not announced", async ({
  page,
  app,
  org,
  signIn,
}) => {
  await signIn(page);
  await openGroup(page, app.url, "Morgenrot × Larkwheel");
  await expect(page.getByText("As its owner you cannot leave this group.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("button", { name: "Leave" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Write to/ })).toBeVisible();

  await openGroup(page, app.url, "All Larkwheel");
  await expect(page.getByText("Only the owner and managers post.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Write to/ })).toHaveCount(0);

  await openGroup(page, app.url, "Summer Party 2025", { archived: true });
  await expect(page.getByText("Nothing new can be posted.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Write to/ })).toHaveCount(0);

  const merge = { expirationDate: new Date(Date.now() - 26 * 60 * 60_000).toISOString() };
  await org.control({ do: "mangle", match: "/chatter/groups/0F9", count: 1, path: "announcement", merge });
  await openGroup(page, app.url, "Heron 2 Launch");
  await expect(page.getByRole("feed", { name: "Heron 2 Launch" }).getByRole("article").first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Announcement" })).toHaveCount(0);
});

test("each view costs at most four calls", async ({ page, app, org, signIn }) => {
  await signIn(page);
  await openGroup(page, app.url, "Heron 2 Launch");
  const heron = page.url();
  for (const url of [`${app.url}groups`, `${app.url}groups/all`, heron, `${heron}/members`, `${heron}/files`, `${heron}/about`]) {
    // What the page before still asks for is not counted.
    await page.goto("about:blank");
    await org.control({ do: "clear-log" });
    await page.goto(url);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    const calls = (await org.viewCalls()).map(({ path }) => path);
    expect.soft(calls.length, `${url}: ${calls.join(" ")}`).toBeLessThanOrEqual(4);
  }
});

test("what cannot be read says so and can be asked for again, and one broken group leaves the others alone", async ({
  page,
  app,
  org,
  signIn,
}) => {
  await signIn(page);
  await org.control({ do: "fail", match: "/chatter/groups?", count: 1, status: 503 });
  await page.goto(`${app.url}groups/all`);
  await expect(page.getByRole("alert").filter({ hasText: "Chatter asks for a break" })).toBeVisible();
  const wrong = {
    name: { deep: true },
    photo: 7,
    owner: "?",
    description: ["x"],
    memberCount: "many",
    visibility: 4,
    lastFeedElementPostDate: {},
  };
  await org.control({ do: "mangle", match: "/chatter/groups?", count: 1, path: "groups.0", merge: wrong });
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(groupRow(page, "All Larkwheel")).toContainText("Announcements only");

  await page.goto(`${app.url}groups/0F9000000000001`);
  await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
});
