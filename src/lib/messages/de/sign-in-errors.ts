import type { Area } from "./area.ts";

/** What each way in which the org can refuse a sign-in means, and what helps. */
export const signInErrors: Area<"sign-in-errors"> = {
  access_denied:
    "Sie haben Chatter nicht erlaubt, Ihr Konto zu verwenden; es weiß also nichts über Sie. Sie können sich jederzeit anmelden.",
  immediate_unsuccessful: "Die Organisation möchte, dass Sie sich selbst anmelden. Versuchen Sie es noch einmal.",
  invalid_client_id: "Die Organisation kennt diese Anwendung nicht. Ihr Administrator sollte die Client-ID in config.json prüfen.",
  invalid_client:
    "Die Organisation nimmt diese Anwendung nicht an. Ihr Administrator sollte in der externen Client-Anwendung für beide Abläufe das Geheimnis nicht verlangen („Require Secret“).",
  invalid_request: "Die Organisation hat die Anmeldung nicht verstanden. Fangen Sie noch einmal von vorn an.",
  redirect_uri_missing:
    "Die Organisation weiß nicht, wohin sie Sie zurückschicken soll. Ihr Administrator sollte die Rückrufadresse dieser Seite in der Anwendung eintragen.",
  redirect_uri_mismatch:
    "Die Organisation weiß nicht, wohin sie Sie zurückschicken soll. Ihr Administrator sollte die Rückrufadresse dieser Seite in der Anwendung eintragen.",
  unsupported_response_type:
    "Die Organisation bietet diese Art der Anmeldung nicht an. Ihr Administrator sollte die OAuth-Einstellungen der Anwendung prüfen.",
  invalid_scope:
    "Die Anwendung verlangt mehr, als die Organisation ihr erlaubt. Ihr Administrator sollte der Anwendung die Bereiche api, chatter_api und refresh_token geben.",
  inactive_user: "Ihr Benutzer ist in dieser Organisation nicht aktiv. Ihr Administrator kann ihn aktivieren.",
  inactive_org: "Diese Organisation ist nicht aktiv.",
  rate_limit_exceeded: "Gerade melden sich zu viele an. Warten Sie eine Minute und versuchen Sie es dann noch einmal.",
  app_not_found:
    "Die Anwendung ist in dieser Organisation nicht installiert oder wurde entfernt. Ihr Administrator kann sie wieder installieren.",
  unknown_error: "In der Organisation ist ein Fehler aufgetreten. Versuchen Sie es gleich noch einmal.",
  unsupported_grant_type:
    "Die Organisation bietet diese Art der Anmeldung nicht an. Ihr Administrator sollte die OAuth-Einstellungen der Anwendung prüfen.",
  grants: {
    code: "Die Anmeldung hat zu lange gedauert oder wurde zweimal verwendet. Versuchen Sie es noch einmal.",
    ip: "Die Organisation lässt Sie aus diesem Netzwerk nicht herein. Verwenden Sie das Netzwerk Ihres Unternehmens, oder fragen Sie Ihren Administrator: Er legt die IP-Bereiche der Anwendung und Ihres Profils fest.",
    hours: "Die Organisation lässt Sie nur zu bestimmten Zeiten herein. Ihr Administrator legt die Anmeldezeiten Ihres Profils fest.",
    ip_or_hours:
      "Die Organisation lässt Sie aus diesem Netzwerk oder zu dieser Zeit nicht herein. Ihr Administrator legt die IP-Bereiche und die Anmeldezeiten Ihres Profils fest.",
    inactive_user: "Ihr Benutzer ist in dieser Organisation nicht aktiv. Ihr Administrator kann ihn aktivieren.",
    inactive_org: "Diese Organisation ist nicht aktiv.",
    not_approved: "Sie haben keinen Zugriff auf diese Anwendung, oder er wurde zurückgenommen. Ihr Administrator kann ihn geben.",
    expired: "Ihre Anmeldung wurde beendet oder ist zu alt. Melden Sie sich noch einmal an.",
  },
  invalid_app_access: "Sie dürfen diese Anwendung noch nicht verwenden. Ihr Administrator kann Ihnen Zugriff geben.",
  app_blocked: "Ihr Administrator hat diese Anwendung gesperrt.",
  server_error: "In der Organisation ist ein Fehler aufgetreten. Versuchen Sie es gleich noch einmal.",
  temporarily_unavailable: "Die Organisation ist ausgelastet oder wird gewartet. Versuchen Sie es gleich noch einmal.",
  stale_state:
    "Diese Anmeldung wurde in einem anderen Fenster oder vor zu langer Zeit begonnen, oder dieser Browser speichert für diese Website nichts. Fangen Sie noch einmal von vorn an.",
  unreachable:
    "Die Organisation war nicht erreichbar, um die Anmeldung abzuschließen. Prüfen Sie Ihre Verbindung. Wenn es öfter vorkommt, sollte Ihr Administrator CORS für OAuth-Endpunkte einschalten und diese Website in die CORS-Liste aufnehmen.",
};
