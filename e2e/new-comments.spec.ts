import { expectAccessible } from "./support/accessible.ts";
import { commentField, comments, havePosted, openPost, sendComment } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";

const JONAS = "jonas.weber@larkwheel.example";
const MORE_THAN_A_MINUTE = 61_000;

test("comments that others write on an open post are counted and wait, and are shown on a press", async ({ page, app, org, signIn }) => {
  await page.clock.install();
  const elementId = await havePosted(org, "Open and read");
  await signIn(page);
  await openPost(page, app.url, elementId);
  await sendComment(page, "My own");
  await expect(comments(page)).not.toContainText("Sending");
  for (const text of ["From Jonas", "And again"]) await org.control({ do: "act", as: JONAS, comment: { elementId, text } });
  const before = await commentField(page).boundingBox();
  await page.clock.fastForward(MORE_THAN_A_MINUTE);
  const pill = page.getByRole("button", { name: "2 new comments" });
  await expect(pill).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "2 new comments" })).toBeAttached();
  expect(await commentField(page).boundingBox()).toEqual(before);
  await expect(comments(page)).toHaveText([/My own/]);
  await expectAccessible(page);

  await pill.click();
  await expect(comments(page)).toHaveText([/My own/, /From Jonas/, /And again/]);
  await expect(comments(page).nth(1)).toBeFocused();
  await expect(pill).toBeHidden();
});
