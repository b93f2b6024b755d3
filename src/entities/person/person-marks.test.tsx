import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { peopleMessages } from "~/lib/messages/people.ts";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { PersonMarks } from "./person-marks.tsx";
import { personName } from "./person-name.ts";
import { reputationOf } from "./reputation.ts";

test("who is named in a site without being a member is marked, and members are not", () => {
  renderInApp(<PersonMarks person={{ isInThisCommunity: false }} />);
  expect(screen.getByText(peopleMessages.elsewhere)).toBeTruthy();
  const { container } = renderInApp(<PersonMarks person={{ isInThisCommunity: true, userType: "Internal" }} />);
  expect(container.textContent).toBe("");
});

test("somebody goes by the name that the site shows", () => {
  expect(personName({ displayName: "tommy", name: "Tom Hale" })).toBe("tommy");
});

test("reputation is level and points, as far as the site tells them", () => {
  const reputation = { reputationLevel: { levelLabel: "Expert" }, reputationPoints: 320 };
  expect(reputationOf({ reputation })).toBe("Expert · 320 points");
  expect(reputationOf({ reputation: { reputationPoints: 1 } })).toBe("1 point");
  expect(reputationOf({ reputation: null })).toBe("");
});
