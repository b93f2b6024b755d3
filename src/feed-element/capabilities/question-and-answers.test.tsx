import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { drawCapabilities } from "~/testing/draw-capabilities.tsx";
import { QuestionTitle } from "./question-title.tsx";

describe("a question", () => {
  test("has its title for above its body", () => {
    renderInApp(<QuestionTitle element={{ capabilities: { questionAndAnswers: { questionTitle: "Who has the key?" } } }} />);
    expect(screen.getByText("Who has the key?")).toBeTruthy();
  });

  test("shows its best answer and who gave it", () => {
    drawCapabilities({
      questionAndAnswers: {
        questionTitle: "Who has the key?",
        bestAnswer: { user: { id: "005000000000001AAA", displayName: "Ada Park" }, body: { text: "The front desk." } },
      },
    });
    expect(screen.getByText("Best answer")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Ada Park" })).toBeTruthy();
    expect(screen.getByText("The front desk.")).toBeTruthy();
  });

  test("shows the file of its best answer", () => {
    drawCapabilities({
      questionAndAnswers: {
        bestAnswer: { body: { text: "See the plan." }, capabilities: { content: { id: "069000000000001AAA", title: "Key plan" } } },
      },
    });
    expect(screen.getByRole("link", { name: /Key plan/ }).getAttribute("href")).toBe("/files/069000000000001AAA");
  });

  test("without a best answer draws nothing more", () => {
    expect(drawCapabilities({ questionAndAnswers: { questionTitle: "Who has the key?", bestAnswer: null } }).textContent).toBe("");
  });

  test("has no title where it is none", () => {
    const { container } = renderInApp(<QuestionTitle element={{ capabilities: { upDownVote: { myVote: "None" } } }} />);
    expect(container.textContent).toBe("");
  });
});
