import { plural } from "../../plural.ts";
import { byName } from "../by-name.ts";

/** Texts of the capabilities that few posts have. */
export const capabilityMessages = {
  unavailable: "The shared post is no longer available.",
  poll: "Poll",
  votes: (count: number) => plural(count, { one: "# vote", other: "# votes" }),
  choiceResult: (percent: string, count: number) => plural(count, { one: `${percent}, # vote`, other: `${percent}, # votes` }),
  showAllUpdates: "Show all updates",
  showFewerUpdates: "Show fewer updates",
  becomes: "changed to",
  noValue: "empty",
  showAllFields: "Show all fields",
  showFewerFields: "Show fewer fields",
  bestAnswer: "Best answer",
  origin: (name: string) => `Prompted by ${name}`,
  originRecord: "Open the record",
  names: byName({
    approval: "Approval",
    associatedActions: "Actions",
    callCollaboration: "Call",
    canvas: "Canvas app",
    caseComment: "Case comment",
    dashboardComponentSnapshot: "Dashboard",
    directMessage: "Direct message",
    emailMessage: "E-mail",
    extensions: "Extension",
    mediaReferences: "Media",
    recommendations: "Recommendation",
    socialPost: "Social post",
  }),
};
