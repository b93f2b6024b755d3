import type { Area } from "./area.ts";

/** Texts of signing in, of its pages under auth/, and of a config.json that has to be mended first. */
export const signInMessages: Area<"sign-in"> = {
  title: (name) => `Bei ${name} anmelden`,
  text: "Sehen Sie, woran Ihre Kollegen arbeiten, und reden Sie mit.",
  button: (org) => `Mit ${org} anmelden`,
  otherOrgs: "Andere Organisationen",
  going: "Die Anmeldeseite wird geöffnet",
  coming: { title: "Anmeldung", text: "Sie werden angemeldet …" },
  failed: "Die Anmeldung hat nicht geklappt",
  denied: "Sie haben abgelehnt, und das ist in Ordnung",
  otherError: "Versuchen Sie es noch einmal. Wenn es wieder vorkommt, nennen Sie Ihrem Administrator diesen Text.",
  backToStart: "Zurück zum Anfang",
  doneTitle: "Sie sind angemeldet",
  doneText: "Sie können dieses Fenster schließen und dort weitermachen, wo Sie waren.",
  expiredTitle: "Ihre Sitzung ist beendet",
  expiredText: "Auf dieser Seite bleibt alles, wie es ist. Melden Sie sich noch einmal an, um weiterzumachen.",
  expiredByOrg:
    "Die Organisation hat Ihre Anmeldung nicht erneuert. Melden Sie sich noch einmal an; wenn es wieder vorkommt, nennen Sie Ihrem Administrator diesen Text.",
  keptText: "Auf dieser Seite bleibt alles, wie es ist.",
  deniedTitle: "Die Organisation erkennt Ihre Anmeldung nicht an",
  again: "Noch einmal anmelden",
  notRevoked: "Sie sind hier abgemeldet. Die Organisation war nicht erreichbar; die Anmeldung läuft dort von selbst ab.",
  config: {
    title: "Chatter ist noch nicht eingerichtet",
    lead: "Die Person, die diese Seite betreut, muss config.json berichtigen:",
  },
  noHost: {
    title: "Keine Verbindung",
    text: "Chatter war nicht erreichbar, oder an seiner Stelle hat ein Proxy oder die Anmeldeseite eines Netzwerks geantwortet. Prüfen Sie Ihr Netzwerk. Diese Seite macht von selbst weiter, sobald die Verbindung wieder da ist.",
    again: "Noch einmal versuchen",
  },
  popup: {
    textInFrame: "Die Anmeldung öffnet sich in einem eigenen Fenster und kehrt dann hierher zurück.",
    textWithoutStorage:
      "Dieser Browser speichert für diese Seite nichts. Sie können trotzdem weitermachen und sich nach jedem Neuladen wieder anmelden.",
    waitingTitle: "Machen Sie im anderen Fenster weiter",
    waitingText: "Diese Seite geht weiter, sobald Sie dort angemeldet sind.",
    cancel: "Abbrechen",
    again: "Noch einmal versuchen",
    openInNewTab: "In neuem Tab öffnen",
    problemTitle: "Sie sind noch nicht angemeldet",
    blocked:
      "Das Fenster für die Anmeldung konnte nicht geöffnet werden. Erlauben Sie dieser Seite Pop-ups und versuchen Sie es noch einmal, oder öffnen Sie Chatter in einem neuen Tab.",
    closed:
      "Das Fenster für die Anmeldung wurde geschlossen, oder die Anmeldeseite der Organisation hat es von hier getrennt. Wenn es noch offen ist, machen Sie dort weiter. Sonst versuchen Sie es noch einmal: Der nächste Versuch nimmt einen anderen Weg.",
  },
  window: {
    title: "Fast geschafft",
    text: "Wenn die Seite, von der Sie kommen, nicht von selbst weitermacht, trennt dieser Browser seine Fenster. Schließen Sie dieses Fenster und versuchen Sie es dort noch einmal, oder verwenden Sie Chatter hier.",
    open: "Chatter hier öffnen",
  },
  relay: {
    title: "Weiter zur Anmeldung",
    text: (org) =>
      `Die Anmeldung bei ${org} öffnet sich in noch einem Fenster. Lassen Sie dieses hier offen: Es bringt die Antwort zurück.`,
    button: (org) => `Weiter zu ${org}`,
    blocked: "Das Fenster konnte nicht geöffnet werden. Erlauben Sie dieser Seite Pop-ups und versuchen Sie es noch einmal.",
    lost: "Dieses Fenster gehört zu einer Anmeldung, die es nicht mehr gibt. Schließen Sie es und beginnen Sie noch einmal auf der Seite, von der Sie kommen.",
  },
};
