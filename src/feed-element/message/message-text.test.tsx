import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { MessageSegment } from "~/connect/contract/message-segments.ts";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { MessageText } from "./message-text.tsx";

const text = (words: string): MessageSegment => ({ type: "Text", text: words });
const begin = (markupType: string, url?: string): MessageSegment => ({ type: "MarkupBegin", markupType, url, text: "" });
const end = (markupType: string): MessageSegment => ({ type: "MarkupEnd", markupType, text: "" });

function draw(...segments: MessageSegment[]) {
  return renderInApp(<MessageText segments={segments} />).container;
}

describe("text", () => {
  test("keeps its line breaks and finds its own direction", () => {
    const block = draw(text("one\ntwo")).firstElementChild;
    expect(block?.textContent).toBe("one\ntwo");
    expect(block?.classList.contains("whitespace-pre-wrap")).toBe(true);
    expect(block?.getAttribute("dir")).toBe("auto");
  });

  test("stands in where there are no segments", () => {
    renderInApp(<MessageText segments={[]} text="All that is known" />);
    expect(screen.getByText("All that is known")).toBeTruthy();
  });

  test.each([[null], [[]], [[text("")]]])("is nothing for %j", (segments) => {
    const { container } = renderInApp(<MessageText segments={segments} text={null} />);
    expect(container.childNodes).toHaveLength(0);
  });
});

describe("markup", () => {
  test("becomes elements", () => {
    const container = draw(
      begin("Paragraph"),
      ...(["Bold", "Italic", "Underline", "Strikethrough", "Code"] as const).flatMap((type) => [begin(type), text(type), end(type)]),
      end("Paragraph"),
      begin("OrderedList"),
      begin("ListItem"),
      text("first"),
      end("ListItem"),
      text("\n"),
      begin("ListItem"),
      text("second"),
      end("ListItem"),
      end("OrderedList"),
    );
    for (const [tag, words] of Object.entries({ strong: "Bold", em: "Italic", u: "Underline", s: "Strikethrough", code: "Code" })) {
      expect(container.querySelector(`p > ${tag}`)?.textContent).toBe(words);
    }
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["first", "second"]);
  });

  test("keeps a blank line that the editor wrote", () => {
    expect(draw(begin("Paragraph"), text("&nbsp;"), end("Paragraph")).querySelector("p")?.textContent).toBe("\u00a0");
  });

  test("puts code of several lines into a block", () => {
    expect(draw(begin("Code"), text("a\n  b"), end("Code")).querySelector("pre > code")?.textContent).toBe("a\n  b");
  });

  test("shows code of one line within its sentence", () => {
    const container = draw(text("Run "), begin("Code"), text("npm test"), end("Code"));
    expect(container.querySelector("pre")).toBeNull();
    expect(container.querySelector("code")?.textContent).toBe("npm test");
  });

  test("puts no block into a paragraph", () => {
    const container = draw(begin("Paragraph"), begin("Paragraph"), begin("UnorderedList"), begin("ListItem"), text("a"));
    expect(container.querySelectorAll("p p, p ul, p li")).toHaveLength(0);
    expect(container.textContent).toBe("a");
  });

  test("links its words, and says the host where they name another", () => {
    const container = draw(
      begin("Hyperlink", "https://evil.example/x"),
      begin("Bold"),
      text("bank.example"),
      end("Bold"),
      end("Hyperlink"),
    );
    expect(screen.getByRole("link", { name: "bank.example" }).getAttribute("href")).toBe("https://evil.example/x");
    expect(container.textContent).toBe("bank.example (evil.example)");
  });

  test("holds no link within a link", () => {
    draw(
      begin("Hyperlink", "https://a.example"),
      { type: "Mention", text: "@Ada", record: { id: "005000000000001AAA" } },
      end("Hyperlink"),
    );
    expect(screen.getAllByRole("link")).toHaveLength(1);
  });

  test("makes no link of an address that is none", () => {
    draw(begin("Hyperlink", "javascript:alert(1)"), text("free money"), end("Hyperlink"));
    expect(screen.getByText("free money")).toBeTruthy();
    expect(screen.queryByRole("link")).toBeNull();
  });
});

describe("segments", () => {
  test("lead to people, hashtags and records", () => {
    draw(
      { type: "Mention", text: "@Ada", name: "Ada", accessible: true, record: { id: "005000000000001AAA" } },
      { type: "Hashtag", text: "#launch", tag: "launch" },
      { type: "EntityLink", text: "The group", reference: { id: "0F9000000000001AAA" } },
    );
    expect(screen.getByRole("link", { name: "@Ada" }).getAttribute("href")).toBe("/people/005000000000001AAA");
    expect(screen.getByRole("link", { name: "#launch" }).getAttribute("href")).toBe("/topics/named?name=launch");
    expect(screen.getByRole("link", { name: "The group" }).getAttribute("href")).toBe("/groups/0F9000000000001AAA");
  });

  test("name people who cannot see the post without a link", () => {
    draw({ type: "Mention", text: "@Ada", accessible: false, record: { id: "005000000000001AAA" } });
    expect(screen.getByText("@Ada")).toBeTruthy();
    expect(screen.queryByRole("link")).toBeNull();
  });

  test("open further changes in place", async () => {
    const change: MessageSegment = { type: "FieldChange", text: "Amount from 1 to 2", segments: [] };
    draw({ type: "MoreChanges", text: "1 more change", moreChangesCount: 1, moreChanges: [change] });
    expect(screen.queryByText("Amount from 1 to 2")).toBeNull();
    await userEvent.click(await screen.findByRole("button", { name: "1 more change" }));
    expect(screen.getByText("Amount from 1 to 2")).toBeTruthy();
  });

  test("show a picture by what it shows, and its words where it does not load", () => {
    const onLapsed = vi.fn();
    const image: MessageSegment = { type: "InlineImage", text: "A map", altText: "A map", url: "https://files.my.salesforce.com/map.png" };
    renderInApp(<MessageText segments={[image]} onImageLapsed={onLapsed} />);
    const picture = screen.getByRole("img", { name: "A map" });
    expect(picture.getAttribute("src")).toBe("https://files.my.salesforce.com/map.png");
    fireEvent.error(picture);
    expect(onLapsed).toHaveBeenCalledOnce();
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByText("[A map]")).toBeTruthy();
  });
});

test("a line holds no blocks", () => {
  const { container } = renderInApp(<MessageText segments={[begin("Paragraph"), text("Acme"), end("Paragraph")]} isInline />);
  expect(container.children).toHaveLength(0);
  expect(container.textContent).toBe("Acme");
});

test("whatever comes is drawn", () => {
  const hostile = fc.record(
    {
      type: fc.constantFrom(
        "Text",
        "Mention",
        "Hashtag",
        "Link",
        "EntityLink",
        "InlineImage",
        "MoreChanges",
        "MarkupBegin",
        "MarkupEnd",
        "New",
      ),
      text: fc.oneof(fc.string(), fc.anything()),
      markupType: fc.constantFrom("Bold", "Paragraph", "UnorderedList", "ListItem", "Code", "Hyperlink", "Blink"),
      url: fc.oneof(fc.webUrl(), fc.constant("javascript:alert(1)"), fc.anything()),
      tag: fc.anything(),
      altText: fc.anything(),
      record: fc.anything(),
      moreChanges: fc.anything(),
    },
    { requiredKeys: ["type"] },
  );
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 12 }), (segments) => {
      const { container, unmount } = renderInApp(<MessageText segments={segments as MessageSegment[]} />);
      const hrefs = [...container.querySelectorAll("[href]")].map((link) => link.getAttribute("href") ?? "");
      expect(hrefs.filter((href) => !/^(https?:|mailto:|tel:|\/(people|groups|posts|feeds|topics)\/)/.test(href))).toEqual([]);
      unmount();
    }),
    { numRuns: 60 },
  );
});
