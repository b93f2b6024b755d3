import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** What went wrong with a call, and what helps. What the org itself said comes after it. */
export const errorMessages: Area<"errors"> = {
  offline: "Pas de connexion à l’organisation.",
  expired: "Votre session est terminée.",
  denied:
    "L’organisation n’accepte pas votre connexion pour cette action, bien qu’elle soit récente. Reconnectez-vous. Si cela ne suffit pas, votre administrateur doit vérifier l’étendue « api » de l’application, le verrouillage des sessions sur une adresse IP et le Contrôle d’accès à l’API.",
  renewal: "L’organisation n’a pas pu renouveler votre connexion. Rien n’a été modifié. Réessayez dans un instant.",
  limit:
    "Chatter demande une pause : les appels de cette heure sont épuisés ou l’organisation est en maintenance. Réessayez dans quelques minutes.",
  requestLimit: "Une limite d’appels de l’organisation est atteinte : elle n’en accepte plus pour le moment. Réessayez plus tard.",
  retired:
    "L’organisation ne prend plus en charge cette version de l’API. Votre administrateur doit retirer « apiVersion » de config.json ou l’augmenter.",
  server: "L’organisation a rencontré un problème.",
  malformed: "L’organisation a envoyé une réponse illisible.",
  proxy:
    "Un intermédiaire a répondu à la place de l’organisation : un proxy ou la page de connexion d’un réseau. Vérifiez votre réseau, puis réessayez.",
  proxySignIn: "Le réseau que vous utilisez demande d’abord une connexion. Ouvrez une autre page dans un nouvel onglet, puis réessayez.",
  refused: "L’adresse mène à un autre site et n’a donc pas été ouverte.",
  notFound: "Cet élément n’existe pas ou vous ne pouvez pas le voir.",
  unknown: "Un problème est survenu.",
  forbidden: { see: "Vous n’êtes pas autorisé(e) à voir cela.", do: "Vous n’êtes pas autorisé(e) à faire cela." },
  invalid: { see: "L’organisation n’a pas pu répondre.", do: "L’organisation n’a pas accepté cette action." },
  byCode: byName({
    API_DISABLED_FOR_ORG:
      "Votre utilisateur ou votre organisation n’a pas accès à l’API. Votre administrateur peut accorder l’autorisation « API activée ».",
    API_CURRENTLY_DISABLED: "L’API est actuellement désactivée pour votre utilisateur. Votre administrateur peut l’activer.",
    FUNCTIONALITY_NOT_ENABLED:
      "Chatter n’est pas activé pour votre organisation ou pour votre type d’utilisateur. Votre administrateur peut l’activer.",
  }),
  byStatus: byName({
    "300": "Plusieurs éléments portent ce nom.",
    "405": "L’organisation ne permet pas de procéder ainsi.",
    "409": "Quelqu’un d’autre l’a modifié entre-temps. Rechargez-le, puis réessayez.",
    "412": "Quelqu’un d’autre l’a modifié entre-temps. Rechargez-le, puis réessayez.",
    "413": "La taille dépasse ce que l’organisation accepte.",
    "414": "C’est trop long pour l’organisation. Essayez avec moins de mots.",
    "431": "C’est trop long pour l’organisation. Essayez avec moins de mots.",
  }),
  said: (words) => `Réponse de l’organisation : « ${words} »`,
  copyCode: "Copier la réponse de l’organisation",
  copied: "Copié.",
  signInAgain: "Se reconnecter",
};
