import type { FlagType, FlagVisibility } from "../../store/moderation.ts";
import { written } from "../documents/written.ts";
import type { FileContent, GroupContent, PersonContent, PostContent } from "./shapes.ts";

/** What is in a site: people of the company who are members, by key, and what it has of its own. */
export interface SiteContent {
  colleagues: string;
  /** Keys of those who moderate it. */
  moderators?: string;
  /** Keys of people of the company who are named there without being members. */
  named?: string;
  /** Topics that those who run it look after. */
  managedTopics?: readonly string[];
  flags?: readonly FlagContent[];
  people: readonly PersonContent[];
  groups: readonly GroupContent[];
  files: readonly FileContent[];
  posts: readonly PostContent[];
}

/** A flag on a post, by its key, or on its comment that has these words. */
export interface FlagContent {
  post: string;
  comment?: string;
  by: string;
  type: FlagType;
  note?: string;
  visibility: FlagVisibility;
}

/** By the path of the site's address. */
export const siteContents: Readonly<Record<string, SiteContent>> = {
  "/dealers": {
    colleagues: "amara jonas karim noor samuel",
    moderators: "amara",
    named: "femke",
    managedTopics: ["Heron 2"],
    people: [
      {
        key: "saskia", first: "Saskia", last: "Vermeer", title: "Owner", department: "Shop", office: "customer", company: "Fietsenhuis Vermeer", userType: "Portal", email: "saskia@fietsenhuis.example",
        about: "Third generation of bikes in Haarlem, first one with three wheels.", follows: "amara luca",
        look: { skin: "fair", hair: "bun", hairColour: "blond", top: "overall", colour: "#3d6b8e", behind: "#f1e3c4", extras: ["freckles"] },
      },
      {
        key: "luca", first: "Luca", last: "Moretti", title: "Workshop", department: "Shop", office: "customer", company: "Cicli Moretti", userType: "Portal", email: "luca@ciclimoretti.example",
        about: "Raggi, catene, caffè.", follows: "saskia jonas", noPhoto: true,
        look: { skin: "olive", hair: "curls", hairColour: "black", top: "hoodie", colour: "#a0433c", behind: "#dfe9d3" },
      },
    ],
    groups: [
      { key: "heron-shops", name: "Heron 2 in shops", description: "Delivery dates, stands, test rides.", visibility: "PublicAccess", at: "30 09:00", owner: "karim", managers: "saskia", members: "amara jonas noor samuel luca", information: { title: "Before you call", text: "Look into the price list: it is among the files of this group." } },
      { key: "prices", name: "Dealer prices", description: "For owners alone.", visibility: "PrivateAccess", at: "28 09:00", owner: "karim", members: "saskia" },
    ],
    files: [
      { key: "price-list", title: "Price list for dealers, spring", by: "karim", at: "12 09:00", sharedWith: "heron-shops", description: "Valid until the end of June.", document: written("txt", "text/plain", ["Heron 2, long: 5,290", "Heron 2, short: 4,890", "Rain cover: 240"]), earlier: [{ at: "13 17:00", document: written("txt", "text/plain", ["Heron 2, long: 5,190", "Heron 2, short: 4,790"]) }] },
      { key: "stand", title: "Stand for shop windows", by: "saskia", at: "6 15:00", document: written("csv", "text/csv", ["part,count", "tube 40,4", "plate,1"]) },
    ],
    posts: [
      { key: "dealers-hello", by: "karim", at: "25 09:30", text: "Welcome to the site for dealers. What you write here, dealers and we read; nobody else.", likes: 5 },
      { by: "saskia", in: "heron-shops", at: "11 10:10", text: "Which Heron should stand in the window? #{Heron 2} in green sells itself here.", likes: "karim amara", comments: ["luca: Verde. Sempre verde.", "amara: Green it is. @{samuel} draws the stand."] },
      { by: "karim", in: "heron-shops", at: "8 09:15", text: "The price list of spring is here.", files: "price-list", likes: 4, comments: ["luca: Grazie!"] },
      { by: "karim", in: "prices", at: "7 09:20", text: "Margins for the second half come on Friday." },
      { by: "luca", at: "5 17:40", text: "Sold the first one on the first day. The customer came by train and left by bike.", likes: 6 },
      { by: "jonas", in: "heron-shops", at: "3 11:00", question: "Who has the new torque key already?", text: "We would like to know before the manual goes out.", comments: ["saskia: We do."] },
      { by: "noor", in: "heron-shops", at: "2 09:00", text: "Test rides in May: which weekend?", poll: { choices: ["The 9th", "The 16th", "The 23rd"], votes: ["saskia", "luca jonas", ""] } },
      { by: "noor", in: "heron-shops", at: "2 08:30", text: "@{femke} made the drawings; she reads them only where she works.", likes: 1 },
      { key: "cheap-bikes", by: "luca", at: "1 18:10", text: "Bikes at half the price, this week only, write to me.", comments: ["saskia: Not here, Luca.", "luca: Half the price! Half!"] },
      { key: "sharp-words", by: "luca", at: "1 19:00", directMessage: { subject: "About this week", members: "saskia luca" }, text: "You will regret that." },
      { by: "saskia", at: "3h", text: "A queue before the shop. For bikes!", likes: 3 },
    ],
    flags: [
      { post: "cheap-bikes", by: "saskia", type: "FlagAsSpam", note: "The third time this month.", visibility: "SelfAndModerators" },
      { post: "cheap-bikes", by: "jonas", type: "FlagAsInappropriate", visibility: "ModeratorsOnly" },
      { post: "cheap-bikes", comment: "Half the price! Half!", by: "saskia", type: "FlagAsSpam", visibility: "ModeratorsOnly" },
      { post: "sharp-words", by: "saskia", type: "FlagAsInappropriate", note: "Please have a word with him.", visibility: "SelfAndModerators" },
    ],
  },
  "/riders": {
    colleagues: "amara hana femke",
    moderators: "femke",
    managedTopics: ["School run"],
    people: [
      {
        key: "tom", first: "Tom", last: "Hale", title: "Father of three", department: "Riders", office: "customer", company: "Riders", userType: "Portal", email: "tom.hale@riders.example",
        about: "Two in front, one behind, none on time.", follows: "hana",
        look: { skin: "warm", hair: "side", hairColour: "brown", top: "crew", colour: "#5b7f4b", behind: "#e7dcef", extras: ["stubble"] },
      },
    ],
    groups: [
      { key: "school-run", name: "School run", description: "Tips for the way to school and back.", visibility: "PublicAccess", at: "40 08:00", owner: "femke", members: "tom amara hana" },
    ],
    files: [
      { key: "checklist", title: "Checklist for cold mornings", by: "femke", at: "20 08:00", sharedWith: "school-run", document: written("txt", "text/plain", ["Gloves", "Lights", "The other glove"]) },
    ],
    posts: [
      { by: "femke", in: "school-run", at: "20 08:10", text: "The checklist for cold mornings.", files: "checklist", likes: 2 },
      { by: "tom", in: "school-run", at: "4 08:50", text: "Record: seven minutes from door to door, with a stop for a snail. #{School run}", likes: 3, comments: ["hana: The snail deserves a badge."] },
      { by: "tom", at: "5h", text: "Rain cover, first real test. Everybody dry, the cat too." },
    ],
  },
};
