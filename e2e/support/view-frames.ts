import type { VIEWS } from "./views.ts";

/** What a post is, wherever it stands. @param level of its heading */
const post = (level: number) => `
    - article:
      - heading [level=${level}]
      - button /^More, post by /
      - button /^(Write a comment|Like).*, post by /`;

/** The tools above a feed, and the feed. */
const feed = (name: string) => `
  - 'button /^How this feed is shown: /'
  - search:
    - searchbox "Search this feed"
  - feed "${name} feed":${post(2)}`;

const profile = `
  - heading "Amara Okafor" [level=1]
  - navigation "Profile":
    - link "Posts"
    - link "About"
    - link /^Groups/
    - link "Files"
    - link /^Followers/
    - link /^Following/`;

/**
 * What the main part of each view is to a screen reader, without what changes: names, numbers, times. For
 * `toMatchAriaSnapshot`.
 */
export const FRAMES: Record<keyof typeof VIEWS, string> = {
  news: `
  - heading "News" [level=1]
  - button "Share something with your colleagues"${feed("News")}`,
  post: `
  - button "Back"
  - heading /^Post by / [level=1]${post(2).replaceAll("\n  ", "\n")}
    - textbox "Your comment"`,
  groups: `
  - heading "Groups" [level=1]
  - navigation "Which groups":
    - link "My groups"
    - link "All groups"
  - search:
    - searchbox "Search groups"
  - button "Archived"
  - list "All groups":
    - listitem:
      - link
      - button /^(Ask to join|Join) .+/`,
  group: `
  - heading [level=1]
  - navigation "Parts of this group":
    - link "Posts"
    - link /^Members/
    - link /^Files/
    - link "About"${feed("/.+/").replace('"/.+/ feed"', "/ feed$/")}`,
  people: `
  - heading "People" [level=1]
  - search:
    - searchbox "Search people"
  - list "People":
    - listitem:
      - link
      - button /^Follow(ing)? .+/`,
  profile: `${profile}${feed("Amara Okafor")}`,
  "profile, about": `${profile}
  - heading "About me" [level=2]
  - button "Edit"
  - heading "Contact" [level=2]
  - heading "In Chatter" [level=2]
  - heading "Activity" [level=2]`,
  files: `
  - heading "Files" [level=1]
  - navigation "Lists of files":
    - link "My files"
    - link "Shared with me"
    - link "In my groups"
  - search:
    - searchbox "Search files"
  - group "How to show files":
    - button "Show as a list" [pressed]
    - button "Show as a grid"
  - button "Upload files"
  - list "My files":
    - listitem:
      - link`,
  file: `
  - heading [level=1]
  - link "Download"
  - navigation "Parts of this file":
    - link "Preview"
    - link "Posts"
    - link /^Versions/
    - link "Shared with"`,
  search: `
  - heading "Search" [level=1]
  - search:
    - searchbox /^Search people, groups/
  - navigation "What to search":
    - link "All"
    - link "Posts"
  - status: /\\d+ groups/
  - region "People":
    - heading "People" [level=2]
    - list "People":
      - listitem
  - region "Posts":
    - heading "Posts" [level=2]
    - feed "Posts feed":${post(3).replaceAll("\n", "\n  ").replace(/\s+$/, "")}`,
  topics: `
  - heading "Topics" [level=1]
  - navigation "Lists of topics":
    - link "All topics"
    - link "Followed by you"
  - search:
    - searchbox "Search topics"
  - combobox "Sort topics"
  - region "Trending":
    - heading "Trending" [level=2]
  - heading "All topics" [level=2]
  - list "All topics":
    - listitem:
      - link
      - button /^Follow(ing)? .+/`,
  topic: `
  - heading [level=1]
  - button /^Follow(ing)? .+/
  - navigation "Topic":
    - link "Posts"
    - link "About"${feed("/.+/").replace('"/.+/ feed"', "/ feed$/")}`,
  notifications: `
  - heading "Notifications" [level=1]
  - region:
    - heading [level=2]
    - list:
      - listitem:
        - link`,
  messages: `
  - heading "Messages" [level=1]
  - link "New message"
  - search:
    - searchbox "Search messages"
  - list "Conversations":
    - listitem:
      - link`,
  settings: `
  - heading "Settings" [level=1]
  - group "Appearance":
    - radio "As the device"
    - radio "Light"
    - radio "Dark"
  - group "Density"
  - group "Text size"
  - group "Single-key shortcuts":
    - radio "On"
    - radio "Off"
    - link "Choose other keys"
  - button "Sign out"`,
  keys: `
  - heading "Keys of your own" [level=1]
  - region "Everywhere":
    - heading "Everywhere" [level=2]
    - list:
      - listitem:
        - 'button /^Change the key of: /'
        - 'button /^Remove the key of: /'
  - region "In a feed"
  - region "Posts"
  - region "Go to"`,
  "nothing there": `
  - heading "There is nothing here" [level=1]
  - link "Go to your news"`,
};
