import { formatList } from "../../list-format.ts";
import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of what a person is told, and of the settings for that. */
export const notificationMessages: Area<"notifications"> = {
  title: "Benachrichtigungen",
  bell: (count) =>
    count === 0 ? "Benachrichtigungen" : plural(count, { one: "Benachrichtigungen, # neue", other: "Benachrichtigungen, # neue" }),
  isNew: (count) => plural(count, { one: "# neue", other: "# neue" }),
  unread: "Ungelesen",
  earlier: "Früher",
  markAllRead: "Alle als gelesen markieren",
  choose: "Auswählen, was auf dem Desktop gemeldet wird",
  emptyTitle: "Noch nichts",
  emptyText:
    "Hier sehen Sie, wer Sie erwähnt, wer kommentiert, was Sie geschrieben haben, wem es gefällt, wer Ihnen folgt und wer Ihren Gruppen beitreten möchte.",
  who: (names, others) => {
    const [first] = names;
    if (first === undefined) return plural(others, { one: "Jemand", other: "# Personen" });
    if (others === 0 && names.length < 3) return formatList(names);
    return `${first} ${plural(names.length + others - 1, { one: "und # weitere Person", other: "und # weitere" })}`;
  },
  mention: (who) => `Sie wurden erwähnt: ${who}`,
  comment: (who) => `Kommentar zu Ihrem Post: ${who}`,
  reply: (who) => `Kommentar nach Ihrem: ${who}`,
  post: (who) => `Post an Sie: ${who}`,
  like: (who) => `„Gefällt mir“ für Ihren Post: ${who}`,
  follower: (who, count) => (count === 1 ? `${who} folgt Ihnen` : `${who} folgen Ihnen`),
  request: (count) => plural(count, { one: "Jemand möchte Ihrer Gruppe beitreten", other: "# Personen möchten Ihrer Gruppe beitreten" }),
  announcement: (who) => `Ankündigung: ${who}`,
  org: "Eine Meldung der Organisation",
  settings: {
    desktop: "Desktop-Benachrichtigungen",
    desktopText:
      "Sie kommen, solange ein Fenster von Chatter sichtbar ist, und nicht für das, was ohnehin zu sehen ist. Nur auf diesem Gerät.",
    on: "Ein",
    off: "Aus",
    blocked:
      "Ihr Browser blockiert sie für diese Website. Erlauben Sie sie in den Einstellungen des Browsers und schalten Sie sie dann hier ein.",
    kinds: "Benachrichtigungen über",
    kind: {
      mention: "Erwähnungen",
      comment: "Kommentare zu Ihren Posts",
      reply: "Kommentare nach Ihren",
      post: "Posts an Sie",
      like: "„Gefällt mir“",
      follower: "Neue Follower",
      request: "Beitrittsanfragen für Ihre Gruppen",
      announcement: "Ankündigungen in Ihren Gruppen",
      org: "Meldungen der Anwendungen der Organisation",
    },
    quiet: "Ruhezeit",
    quietText: "In dieser Zeit gibt es keine Desktop-Benachrichtigungen. Sie warten bei der Glocke.",
    from: "Von",
    to: "bis",
    email: "E-Mails von Gruppen",
    emailDefault: "Wie oft Gruppen, denen Sie ab jetzt beitreten, Ihnen schreiben. Für eine einzelne Gruppe ändern Sie es auf ihrer Seite.",
    emailGroup: "E-Mails von dieser Gruppe",
    frequency: {
      EachPost: "Bei jedem Post",
      DailyDigest: "Einmal am Tag",
      WeeklyDigest: "Einmal in der Woche",
      Never: "Nie",
      UseDefault: "Wie in meinen Einstellungen",
    },
    couldNotSave: "Es konnte nicht gespeichert werden.",
  },
};
