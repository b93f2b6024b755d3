import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** Texts of choosing to whom a post goes, and of who will see it. */
export const targetMessages: Area<"targets"> = {
  followers: "Ihre Follower",
  to: (name) => `An: ${name}`,
  choose: "Auswählen, für wen es ist",
  chooseToRead: "Auswählen, wessen Posts Sie lesen",
  search: "Ihre Gruppen durchsuchen",
  searchPeople: "Ihre Gruppen und Personen durchsuchen",
  recent: "Zuletzt verwendet",
  groups: "Ihre Gruppen",
  records: "Datensätze, denen Sie folgen",
  foundGroups: "Gruppen",
  people: "Personen",
  searching: "Es wird gesucht …",
  more: "Geben Sie einen Namen ein, um andere zu finden.",
  nothing: (words) => `Nichts heißt „${words}“. Sie können in Gruppen posten, in denen Sie Mitglied sind.`,
  nothingToRead: (words) => `Unter Ihren Gruppen, Personen und den Datensätzen, denen Sie folgen, heißt nichts „${words}“.`,
  failed: "Die Suche hat nicht geklappt. Versuchen Sie es gleich noch einmal.",
  visibility: byName({ PublicAccess: "Öffentliche Gruppe", PrivateAccess: "Private Gruppe", Unlisted: "Nicht aufgelistete Gruppe" }),
  ofRecord: "Datensatz",
  followersFact: "Auf Ihrem Profil und in den Neuigkeiten Ihrer Follower",
  sees: {
    followers: "Alle in Ihrem Unternehmen können es auf Ihrem Profil sehen. Ihre Follower finden es in ihren Neuigkeiten.",
    group: "Alle in Ihrem Unternehmen können es sehen. Mitglieder der Gruppe finden es in ihren Neuigkeiten.",
    privateGroup: "Nur Mitglieder der Gruppe können es sehen.",
    groupWithGuests: "Mitglieder der Gruppe können es sehen, auch die von außerhalb Ihres Unternehmens.",
    person: (name) => `Alle in Ihrem Unternehmen können es auf dem Profil von ${name} sehen.`,
    record: "Alle, die Zugriff darauf haben, können Ihren Post sehen.",
  },
  seesOnSite: {
    followers: "Alle auf dieser Site können es auf Ihrem Profil sehen. Ihre Follower finden es in ihren Neuigkeiten.",
    group: "Alle auf dieser Site können es sehen. Mitglieder der Gruppe finden es in ihren Neuigkeiten.",
    privateGroup: "Nur Mitglieder der Gruppe können es sehen.",
    groupWithGuests: "Mitglieder der Gruppe können es sehen, auch die von außerhalb Ihres Unternehmens.",
    person: (name) => `Alle auf dieser Site können es auf dem Profil von ${name} sehen.`,
    record: "Alle, die Zugriff darauf haben, können Ihren Post sehen.",
  },
};
