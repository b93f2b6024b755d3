import { expect, test, vi } from "vitest";
import { overEnglish } from "./over-english.ts";
import { language as english } from "./en/language.ts";

vi.mock("./new-texts.ts", () => ({ NEW_TEXTS: [] }));

test("what a language does not have is English, single texts as well as areas", async () => {
  const { groups } = await english.late();
  const language = await overEnglish({
    missing: ["people", "groups.group", "groups.roles.GroupOwner"],
    first: { messages: { navigation: { news: "Neuigkeiten" } } },
    late: async () => ({ groups: { list: { title: "Gruppen" }, join: "Beitreten", roles: { GroupManager: "Manager" } } }),
  });
  expect(language.first.messages.navigation).toEqual({ ...english.first.messages.navigation, news: "Neuigkeiten" });
  const late = await language.late();
  expect([late.groups.list.title, late.groups.list.mine, late.groups.join]).toEqual(["Gruppen", groups.list.mine, "Beitreten"]);
  expect(late.people).toBe((await english.late()).people);
  expect([late.groups.roles.GroupOwner, late.groups.roles.GroupManager]).toEqual([groups.roles.GroupOwner, "Manager"]);
  expect(late.groups.roles["constructor"]).toBeUndefined();
});

test("a language that has everything is taken as it is", async () => {
  const late = async () => ({});
  expect(await overEnglish({ missing: [], first: {}, late })).toEqual({ first: {}, late });
});
