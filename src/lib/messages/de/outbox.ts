import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of what is on its way to the org. */
export const outboxMessages: Area<"outbox"> = {
  sending: "Wird gesendet …",
  uploading: (count) => plural(count, { one: "# Datei wird hochgeladen", other: "# Dateien werden hochgeladen" }),
  waiting: {
    connection: "Wartet auf eine Verbindung",
    signIn: "Wartet, bis Sie wieder angemeldet sind",
    turn: "Wartet, bis es an der Reihe ist",
    again: "Wird bald noch einmal versucht",
    limit: "Wartet, denn Chatter bittet um eine Pause",
    requestLimit: "Wartet, denn die Organisation nimmt vorerst keine Aufrufe an",
  },
  held: "Noch nicht gesendet",
  looking: "Es wird geprüft, ob es gepostet wurde …",
  unclear: "Vielleicht schon gepostet",
  unclearText: "Es kam keine Antwort, und die Organisation verrät nicht, ob es angekommen ist.",
  refused: "Nicht gesendet",
  aside: "Zurückgestellt, nicht gesendet",
  notKept: "Wird nur aufbewahrt, bis diese Seite geschlossen wird.",
  reasons: {
    lost: "Von der Organisation kam keine Antwort, obwohl es mehrmals gesendet wurde.",
    files: "Eine Datei konnte nicht hochgeladen werden. Bearbeiten Sie es und hängen Sie die Datei noch einmal an.",
    forbidden: "Sie dürfen hier nicht posten.",
    answeredGone: "Der Kommentar, auf den es antwortet, ist nicht mehr da oder nimmt keine Antworten an.",
    gone: "Der Post ist nicht mehr da, oder Sie dürfen ihn nicht mehr sehen.",
  },
  tryAgain: "Noch einmal versuchen",
  sendNow: "Senden",
  undo: "Rückgängig",
  edit: "Bearbeiten",
  discard: "Verwerfen",
  postAgain: "Noch einmal posten",
  isThere: "Es ist da",
  lookAgain: "Noch einmal nachsehen",
  actionsOf: (what) => `Was mit „${what}“ geschehen soll`,
  news: {
    postedTo: (name) => `Gepostet in „${name}“.`,
    postedToFollowers: "Für Ihre Follower gepostet.",
    posted: { post: "Gepostet.", comment: "Ihr Kommentar ist gepostet.", message: "Ihre Nachricht ist gesendet." },
    refused: {
      post: "Ihr Post wurde nicht gesendet.",
      comment: "Ihr Kommentar wurde nicht gesendet.",
      message: "Ihre Nachricht wurde nicht gesendet.",
    },
    unclear: {
      post: "Ihr Post wurde vielleicht gepostet. Sicher ist es nicht.",
      comment: "Ihr Kommentar wurde vielleicht gepostet. Sicher ist es nicht.",
      message: "Ihre Nachricht wurde vielleicht gesendet. Sicher ist es nicht.",
    },
    show: "Anzeigen",
  },
  notSent: (count) => plural(count, { one: "# nicht gesendet", other: "# nicht gesendet" }),
  toBeSent: (count) =>
    plural(count, { one: "# wird gesendet, sobald Sie wieder online sind", other: "# werden gesendet, sobald Sie wieder online sind" }),
  see: "Anzeigen, was",
  page: {
    title: "Noch nicht gesendet",
    emptyTitle: "Alles ist gesendet",
    emptyText: "Was Sie schreiben, wartet hier, solange es nicht gesendet werden kann.",
    post: (name) => (name === "" ? "Post" : `Post: ${name}`),
    ownPost: "Post für Ihre Follower",
    comment: (name) => (name === "" ? "Kommentar" : `Kommentar zum Post von ${name}`),
  },
  signOut: {
    title: "Abmelden und verlieren, was nicht gepostet ist?",
    drafts: (count) =>
      plural(count, { one: "# Entwurf ist auf diesem Gerät gespeichert.", other: "# Entwürfe sind auf diesem Gerät gespeichert." }),
    outgoing: (count) =>
      plural(count, {
        one: "# Post oder Kommentar ist noch nicht gesendet.",
        other: "# Posts oder Kommentare sind noch nicht gesendet.",
      }),
    text: "Beim Abmelden wird das gelöscht, in allen Tabs.",
    cancel: "Angemeldet bleiben",
    confirm: "Trotzdem abmelden",
  },
};
