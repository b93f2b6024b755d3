/** Texts of adding topics to a post and removing them. */
export const topicMessages = {
  title: "Topics of the post",
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
