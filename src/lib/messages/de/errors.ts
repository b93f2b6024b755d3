import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** What went wrong with a call, and what helps. What the org itself said comes after it. */
export const errorMessages: Area<"errors"> = {
  offline: "Keine Verbindung zur Organisation.",
  expired: "Ihre Sitzung ist beendet.",
  denied:
    "Die Organisation erkennt Ihre Anmeldung hierfür nicht an, obwohl sie frisch ist. Melden Sie sich noch einmal an. Wenn das nicht hilft, sollte Ihr Administrator den Bereich „api“ der Anwendung prüfen, ob Sitzungen an eine IP-Adresse gebunden sind, und die API-Zugriffssteuerung.",
  renewal: "Die Organisation konnte Ihre Anmeldung gerade nicht erneuern. Geändert wurde nichts. Versuchen Sie es gleich noch einmal.",
  limit:
    "Chatter bittet um eine Pause: Die Aufrufe dieser Stunde sind verbraucht, oder die Organisation wird gewartet. Versuchen Sie es in einigen Minuten noch einmal.",
  requestLimit:
    "Ein Limit der Organisation für Aufrufe ist erreicht; sie nimmt vorerst keine mehr an. Versuchen Sie es später noch einmal.",
  retired:
    "Die Organisation kennt diese Version der API nicht mehr. Ihr Administrator sollte „apiVersion“ aus config.json entfernen oder erhöhen.",
  server: "In der Organisation ist ein Fehler aufgetreten.",
  malformed: "Die Organisation hat etwas gesendet, das nicht lesbar ist.",
  proxy:
    "Zwischen Ihnen und der Organisation hat etwas anderes geantwortet: ein Proxy oder die Anmeldeseite eines Netzwerks. Prüfen Sie Ihr Netzwerk und versuchen Sie es dann noch einmal.",
  proxySignIn:
    "Ihr Netzwerk verlangt zuerst eine Anmeldung. Öffnen Sie irgendeine andere Seite in einem neuen Tab und versuchen Sie es dann noch einmal.",
  refused: "Die Adresse führt zu einer anderen Website und wurde deshalb nicht geöffnet.",
  notFound: "Das ist nicht vorhanden, oder Sie dürfen es nicht sehen.",
  unknown: "Etwas ist schiefgegangen.",
  forbidden: { see: "Sie dürfen das nicht sehen.", do: "Sie dürfen das nicht tun." },
  invalid: { see: "Die Organisation konnte darauf nicht antworten.", do: "Die Organisation hat das nicht angenommen." },
  byCode: byName({
    API_DISABLED_FOR_ORG:
      "Ihr Benutzer oder Ihre Organisation hat keinen Zugriff auf die API. Ihr Administrator kann die Berechtigung „API aktiviert“ geben.",
    API_CURRENTLY_DISABLED: "Die API ist für Ihren Benutzer zurzeit ausgeschaltet. Ihr Administrator kann sie einschalten.",
    FUNCTIONALITY_NOT_ENABLED:
      "Chatter ist für Ihre Organisation oder Ihre Art von Benutzer nicht eingeschaltet. Ihr Administrator kann es einschalten.",
  }),
  byStatus: byName({
    "300": "Unter diesem Namen gibt es mehr als eines.",
    "405": "Auf diese Weise lässt die Organisation das nicht zu.",
    "409": "Inzwischen hat jemand anders es geändert. Laden Sie es neu und versuchen Sie es dann noch einmal.",
    "412": "Inzwischen hat jemand anders es geändert. Laden Sie es neu und versuchen Sie es dann noch einmal.",
    "413": "Es ist größer, als die Organisation annimmt.",
    "414": "Das ist zu lang für die Organisation. Versuchen Sie es mit weniger Wörtern.",
    "431": "Das ist zu lang für die Organisation. Versuchen Sie es mit weniger Wörtern.",
  }),
  said: (words) => `Antwort der Organisation: „${words}“`,
  copyCode: "Antwort der Organisation kopieren",
  copied: "Kopiert.",
  signInAgain: "Noch einmal anmelden",
};
