import { plural } from "../../plural.ts";

/** Texts of adding topics to posts and records, and removing them. */
export const topicMessages = {
  talkingAbout: (count: number) => plural(count, { one: "# person talks about it", other: "# people talk about it" }),
  ofPost: "Topics of the post",
  ofRecord: (name: string) => `Topics of ${name}`,
  change: "Change topics",
  addFirst: "Add topics",
  close: "Close",
  removed: "Removed",
  addAgain: (name: string) => `Add ${name} again`,
  suggestions: "Suggestions",
  add: (name: string) => `Add ${name}`,
  wasAdded: (name: string) => `${name} is added.`,
  wasRemoved: (name: string) => `${name} is removed.`,
  couldNotAdd: (name: string) => `The topic ${name} could not be added.`,
  couldNotRemove: (name: string) => `The topic ${name} is back, because it could not be removed.`,
};
