import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { chooseLocale, chosenLocale } from "~/lib/locale.ts";
import { settingsMessages } from "~/lib/messages/settings.ts";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { stubOrg } from "~/testing/stub-org.ts";
import { LanguageSection } from "./language-section.tsx";

afterEach(() => {
  vi.unstubAllGlobals();
  chooseLocale(null);
});

const texts = () => settingsMessages.language;

test("a language, named in itself, is kept when it is applied, with the region that belongs to it", async () => {
  stubOrg({});
  renderInApp(<LanguageSection />);
  expect(screen.queryByLabelText(texts().region)).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText(texts().language), "Deutsch");
  expect(screen.getByText(/^Example: .*1\.234,5$/)).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText(texts().region), "Switzerland");
  expect(chosenLocale()).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: texts().apply }));
  expect(chosenLocale()).toBe("de-CH");
  // The session of tests is in memory, and would not outlive a reload.
  expect(screen.getByRole("status").textContent).toBe(texts().nextTime);
});

test("the browser's own can be had again", async () => {
  stubOrg({});
  chooseLocale("de-AT");
  renderInApp(<LanguageSection />);
  expect(screen.getByLabelText<HTMLSelectElement>(texts().region).value).toBe("AT");
  await userEvent.selectOptions(screen.getByLabelText(texts().language), texts().byDefault);
  await userEvent.click(screen.getByRole("button", { name: texts().apply }));
  expect(chosenLocale()).toBeNull();
});
