import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of what is on its way to the org. */
export const outboxMessages: Area<"outbox"> = {
  sending: "Envoi…",
  uploading: (count) => plural(count, { one: "Chargement de # fichier", other: "Chargement de # fichiers" }),
  waiting: {
    connection: "En attente d’une connexion",
    signIn: "En attente de votre reconnexion",
    turn: "En attente de son tour",
    again: "Nouvelle tentative sous peu",
    limit: "En attente, car Chatter demande une pause",
    requestLimit: "En attente, car l’organisation n’accepte plus d’appels pour le moment",
  },
  held: "Pas encore envoyé",
  looking: "Vérification de la publication…",
  unclear: "Peut-être publié",
  unclearText: "Aucune réponse n’est arrivée et l’organisation n’indique pas si la publication existe.",
  refused: "Non envoyé",
  aside: "Mis de côté, non envoyé",
  notKept: "Conservé seulement jusqu’à la fermeture de cette page.",
  reasons: {
    lost: "Aucune réponse de l’organisation, malgré plusieurs envois.",
    files: "Un fichier n’a pas pu être chargé. Choisissez Modifier et joignez le fichier à nouveau.",
    forbidden: "Vous ne pouvez pas publier ici.",
    answeredGone: "Le commentaire d’origine n’existe plus ou n’accepte pas de réponses.",
    gone: "La publication n’existe plus ou vous ne pouvez plus la voir.",
  },
  tryAgain: "Réessayer",
  sendNow: "Envoyer",
  undo: "Annuler",
  edit: "Modifier",
  discard: "Abandonner",
  postAgain: "Publier à nouveau",
  isThere: "C’est publié",
  lookAgain: "Vérifier à nouveau",
  actionsOf: (what) => `Que faire de « ${what} »`,
  news: {
    postedTo: (name) => `Publié dans le fil « ${name} ».`,
    postedToFollowers: "Publié pour vos abonnés.",
    posted: { post: "Publié.", comment: "Votre commentaire est publié.", message: "Votre message est envoyé." },
    refused: {
      post: "Votre publication n’a pas été envoyée.",
      comment: "Votre commentaire n’a pas été envoyé.",
      message: "Votre message n’a pas été envoyé.",
    },
    unclear: {
      post: "Votre publication a peut-être été envoyée. Rien ne permet d’en être sûr.",
      comment: "Votre commentaire a peut-être été publié. Rien ne permet d’en être sûr.",
      message: "Votre message a peut-être été envoyé. Rien ne permet d’en être sûr.",
    },
    show: "Afficher",
  },
  notSent: (count) => plural(count, { one: "# non envoyé", other: "# non envoyés" }),
  toBeSent: (count) =>
    plural(count, { one: "# à envoyer quand vous serez de nouveau en ligne", other: "# à envoyer quand vous serez de nouveau en ligne" }),
  see: "Voir quoi",
  page: {
    title: "Pas encore envoyé",
    emptyTitle: "Tout est envoyé",
    emptyText: "Ce que vous écrivez attend ici tant que l’envoi est impossible.",
    post: (name) => (name === "" ? "Publication" : `Publication pour ${name}`),
    ownPost: "Publication pour vos abonnés",
    comment: (name) => (name === "" ? "Commentaire" : `Commentaire sur la publication de ${name}`),
  },
  signOut: {
    title: "Vous déconnecter et perdre ce qui n’est pas publié ?",
    drafts: (count) =>
      plural(count, { one: "# brouillon est conservé sur cet appareil.", other: "# brouillons sont conservés sur cet appareil." }),
    outgoing: (count) =>
      plural(count, {
        one: "# publication ou commentaire n’est pas encore envoyé.",
        other: "# publications ou commentaires ne sont pas encore envoyés.",
      }),
    text: "La déconnexion les supprime dans tous les onglets.",
    cancel: "Ne pas se déconnecter",
    confirm: "Se déconnecter quand même",
  },
};
