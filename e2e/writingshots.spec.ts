import { articles } from "./support/news-feed.ts";
import { test, expect } from "./support/servers.ts";
for (const [name, width, colorScheme] of [["wide-light", 1280, "light"], ["phone-dark", 390, "dark"]] as const) {
  test.describe(name, () => {
    test.use({ colorScheme, viewport: { width, height: 850 } });
    test(name, async ({ page, signIn, org }) => {
      const shot = (n: string) => page.screenshot({ path: `/tmp/w/writing-shots/${name}-${n}.png` });
      await signIn(page, "Priya Raghunathan");
      await org.control({ do: "act", as: "priya.raghunathan@larkwheel.example", post: { parentId: "me", text: "Own post with a fair number of words in it #Launch" } });
      await page.reload();
      await expect(articles(page).first()).toContainText("Own post");
      await shot("feed");
      await articles(page).first().getByRole("button", { name: "More", exact: true }).first().click();
      await expect(page.getByRole("menu")).toBeVisible();
      await shot("menu");
      await page.getByRole("menuitem", { name: "Delete" }).click();
      await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
      await shot("toast");
      await page.getByRole("button", { name: "Undo" }).click();
      const busy = articles(page).filter({ has: page.getByRole("list", { name: /comments?$/ }) }).first();
      await busy.getByRole("button", { name: /\d comments?$/ }).last().click();
      await expect(page.getByRole("textbox", { name: "Your comment" })).toBeFocused();
      await page.waitForTimeout(500);
      await shot("box-empty");
      await page.getByRole("textbox", { name: "Your comment" }).pressSequentially("A comment for @jon");
      await expect(page.getByRole("option").first()).toBeVisible();
      await shot("box-mention");
      await page.keyboard.press("Enter");
      await org.control({ do: "fail", match: "/capabilities/comments/items", count: 1, status: 503, delayMs: 1500 });
      await page.keyboard.press("Control+Enter");
      await page.waitForTimeout(400);
      await shot("sending");
      await expect(page.getByRole("alert").filter({ hasText: "not posted" })).toBeVisible();
      await shot("refused");
    });
  });
}
