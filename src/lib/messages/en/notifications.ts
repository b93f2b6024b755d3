import { formatList } from "../../list-format.ts";
import { plural } from "../../plural.ts";

/** Texts of what a person is told, and of the settings for that. */
export const notificationMessages = {
  title: "Notifications",
  /** @param count how many things are new */
  bell: (count: number) => (count === 0 ? "Notifications" : plural(count, { one: "Notifications, # new", other: "Notifications, # new" })),
  /** @param count how many things are new, after the name of the place */
  isNew: (count: number) => plural(count, { one: "# new", other: "# new" }),
  unread: "Unread",
  earlier: "Earlier",
  markAllRead: "Mark all as read",
  choose: "Choose what to be told on the desktop",
  emptyTitle: "Nothing yet",
  emptyText: "You find here who mentions you, comments on or likes what you wrote, follows you, or asks to join your groups.",
  /** @param names of those who did it, the latest first. @param others how many more there are, whose names are not known */
  who: (names: readonly string[], others: number) => {
    const [first] = names;
    if (first === undefined) return plural(others, { one: "Somebody", other: "# people" });
    if (others === 0 && names.length < 3) return formatList(names);
    return `${first} ${plural(names.length + others - 1, { one: "and # other", other: "and # others" })}`;
  },
  mention: (who: string) => `${who} mentioned you`,
  comment: (who: string) => `${who} commented on your post`,
  reply: (who: string) => `${who} commented after you`,
  post: (who: string) => `${who} posted to you`,
  like: (who: string, count: number) => (count === 1 ? `${who} likes your post` : `${who} like your post`),
  follower: (who: string, count: number) => (count === 1 ? `${who} follows you` : `${who} follow you`),
  request: (count: number) => plural(count, { one: "Somebody asks to join your group", other: "# people ask to join your group" }),
  announcement: (who: string) => `${who} made an announcement`,
  org: "A message from the org",
  settings: {
    desktop: "Desktop notifications",
    desktopText: "They come while a window of Chatter is visible, and not for what is on screen anyway. This device alone.",
    on: "On",
    off: "Off",
    blocked: "Your browser blocks them for this site. Allow them in the settings of the browser, then turn them on here.",
    kinds: "Be notified of",
    kind: {
      mention: "Mentions of you",
      comment: "Comments on your posts",
      reply: "Comments after yours",
      post: "Posts to you",
      like: "Likes",
      follower: "New followers",
      request: "Requests to join your groups",
      announcement: "Announcements in your groups",
      org: "Messages from the org’s apps",
    },
    quiet: "Quiet hours",
    quietText: "No desktop notifications in this time. They wait at the bell.",
    from: "From",
    to: "to",
    email: "E-mail from groups",
    emailDefault: "How often groups that you join from now on write to you. You change it for one group on its page.",
    emailGroup: "E-mail from this group",
    frequency: {
      EachPost: "Every post",
      DailyDigest: "Once a day",
      WeeklyDigest: "Once a week",
      Never: "Never",
      UseDefault: "As in my settings",
    },
    couldNotSave: "It could not be saved.",
  },
};
