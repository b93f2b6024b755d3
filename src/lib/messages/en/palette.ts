/** Texts of the palette: one field to do or find anything. */
export const paletteMessages = {
  title: "Do or find anything",
  field: "Type a name or what you want to do",
  sections: {
    post: "This post",
    app: "Do",
    places: "Go to",
    things: "People and things",
    write: "Write",
    settings: "Settings",
  },
  kinds: { people: "Person", groups: "Group", files: "File", topics: "Topic", records: "Record" },
  theme: (name: string) => `Appearance: ${name}`,
  look: (what: string, how: string) => `${what}: ${how}`,
  site: (name: string) => `Switch to ${name}`,
  postIn: (name: string) => `Post in ${name}`,
  search: (words: string) => `Search everything for “${words}”`,
  searching: "Searching …",
  failed: "The org could not be searched. What is known here is listed.",
  offline: "You are offline. What is known here is listed.",
  nothing: "Nothing here has such a name.",
  found: "Press Enter to choose, and the arrow keys to move.",
};
