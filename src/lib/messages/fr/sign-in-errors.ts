import type { Area } from "./area.ts";

/**
 * What each way in which the org can refuse a sign-in means, and what helps. Apart from the other texts, because only
 * the callback page needs them and they are long. The keys are the `error` of Salesforce's redirect and token answers.
 */
export const signInErrors: Area<"sign-in-errors"> = {
  access_denied:
    "Chatter n’a pas été autorisé à utiliser votre compte et ne sait donc rien de vous. Vous pouvez vous connecter quand vous le souhaitez.",
  immediate_unsuccessful: "L’organisation vous demande de vous connecter vous-même. Réessayez.",
  invalid_client_id:
    "L’organisation ne connaît pas cette application. Votre administrateur doit vérifier l’identifiant client dans config.json.",
  invalid_client:
    "L’organisation n’accepte pas cette application. Votre administrateur doit désactiver « Exiger un secret » pour les deux flux dans l’application client externe.",
  invalid_request: "L’organisation n’a pas compris la connexion. Recommencez depuis le début.",
  redirect_uri_missing:
    "L’organisation ne sait pas où vous renvoyer. Votre administrateur doit ajouter l’adresse de rappel de cette page à l’application.",
  redirect_uri_mismatch:
    "L’organisation ne sait pas où vous renvoyer. Votre administrateur doit ajouter l’adresse de rappel de cette page à l’application.",
  unsupported_response_type:
    "L’organisation ne propose pas ce mode de connexion. Votre administrateur doit vérifier les paramètres OAuth de l’application.",
  invalid_scope:
    "L’application demande plus que ce que l’organisation lui accorde. Votre administrateur doit ajouter à l’application les étendues api, chatter_api et refresh_token.",
  inactive_user: "Votre utilisateur n’est pas actif dans cette organisation. Votre administrateur peut l’activer.",
  inactive_org: "Cette organisation n’est pas active.",
  rate_limit_exceeded: "Trop de personnes se connectent en ce moment. Attendez une minute, puis réessayez.",
  app_not_found: "L’application n’est pas installée dans cette organisation ou a été retirée. Votre administrateur peut la réinstaller.",
  unknown_error: "L’organisation a rencontré un problème. Réessayez dans un instant.",
  unsupported_grant_type:
    "L’organisation ne propose pas ce mode de connexion. Votre administrateur doit vérifier les paramètres OAuth de l’application.",
  grants: {
    code: "La connexion a pris trop de temps ou a été utilisée deux fois. Réessayez.",
    ip: "L’organisation ne vous laisse pas entrer depuis ce réseau. Utilisez le réseau de votre société ou adressez-vous à votre administrateur, qui gère les plages d’adresses IP de l’application et de votre profil.",
    hours: "L’organisation ne vous laisse entrer qu’à certaines heures. Votre administrateur gère les heures de connexion de votre profil.",
    ip_or_hours:
      "L’organisation ne vous laisse pas entrer depuis ce réseau ou à cette heure. Votre administrateur gère les plages d’adresses IP et les heures de connexion de votre profil.",
    inactive_user: "Votre utilisateur n’est pas actif dans cette organisation. Votre administrateur peut l’activer.",
    inactive_org: "Cette organisation n’est pas active.",
    not_approved: "Vous n’avez pas accès à cette application, ou l’accès a été retiré. Votre administrateur peut vous l’accorder.",
    expired: "Votre connexion a été interrompue ou est trop ancienne. Reconnectez-vous.",
  },
  invalid_app_access: "Vous ne pouvez pas encore utiliser cette application. Votre administrateur peut vous y donner accès.",
  app_blocked: "Votre administrateur a bloqué cette application.",
  server_error: "L’organisation a rencontré un problème. Réessayez dans un instant.",
  temporarily_unavailable: "L’organisation est occupée ou en maintenance. Réessayez dans un instant.",
  stale_state:
    "Cette connexion a été commencée dans une autre fenêtre ou il y a trop longtemps, ou ce navigateur ne conserve rien pour ce site. Recommencez depuis le début.",
  unreachable:
    "L’organisation n’a pas pu être jointe pour terminer la connexion. Vérifiez votre connexion réseau. Si le problème persiste, votre administrateur doit activer CORS pour les points de terminaison OAuth et ajouter ce site à la liste CORS.",
};
