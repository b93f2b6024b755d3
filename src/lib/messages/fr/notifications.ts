import { formatList } from "../../list-format.ts";
import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of what a person is told, and of the settings for that. */
export const notificationMessages: Area<"notifications"> = {
  title: "Notifications",
  bell: (count) =>
    count === 0 ? "Notifications" : plural(count, { one: "Notifications, # nouvelle", other: "Notifications, # nouvelles" }),
  isNew: (count) => plural(count, { one: "# nouvelle", other: "# nouvelles" }),
  unread: "Non lues",
  earlier: "Précédentes",
  markAllRead: "Tout marquer comme lu",
  choose: "Choisir les notifications sur le bureau",
  emptyTitle: "Rien pour le moment",
  emptyText: "Vous voyez ici qui vous mentionne, commente ou aime ce que vous avez écrit, vous suit ou demande l’accès à vos groupes.",
  who: (names, others) => {
    const [first] = names;
    if (first === undefined) return plural(others, { one: "Quelqu’un", other: "# personnes" });
    if (others === 0 && names.length < 3) return formatList(names);
    return `${first} ${plural(names.length + others - 1, { one: "et # autre", other: "et # autres" })}`;
  },
  mention: (who) => `Mention : ${who}`,
  comment: (who) => `Commentaire sur votre publication : ${who}`,
  reply: (who) => `Commentaire après le vôtre : ${who}`,
  post: (who) => `Publication pour vous : ${who}`,
  like: (who, count) => (count === 1 ? `${who} aime votre publication` : `${who} aiment votre publication`),
  follower: (who, count) => (count === 1 ? `${who} vous suit` : `${who} vous suivent`),
  request: (count) =>
    plural(count, { one: "Quelqu’un demande l’accès à votre groupe", other: "# personnes demandent l’accès à votre groupe" }),
  announcement: (who) => `Annonce : ${who}`,
  org: "Un message de l’organisation",
  settings: {
    desktop: "Notifications sur le bureau",
    desktopText:
      "Elles arrivent tant qu’une fenêtre de Chatter est visible, sauf pour ce qui est déjà à l’écran. Sur cet appareil uniquement.",
    on: "Activé",
    off: "Désactivé",
    blocked: "Votre navigateur les bloque pour ce site. Autorisez-les dans les réglages du navigateur, puis activez-les ici.",
    kinds: "Recevoir des notifications pour",
    kind: {
      mention: "Mentions de vous",
      comment: "Commentaires sur vos publications",
      reply: "Commentaires après les vôtres",
      post: "Publications pour vous",
      like: "Mentions J’aime",
      follower: "Nouveaux abonnés",
      request: "Demandes d’accès à vos groupes",
      announcement: "Annonces dans vos groupes",
      org: "Messages des applications de l’organisation",
    },
    quiet: "Heures calmes",
    quietText: "Pas de notifications sur le bureau pendant ce temps. Elles attendent à la cloche.",
    from: "De",
    to: "à",
    email: "E-mails des groupes",
    emailDefault:
      "Fréquence des e-mails des groupes que vous rejoindrez à partir de maintenant. Pour un seul groupe, modifiez-la sur sa page.",
    emailGroup: "E-mails de ce groupe",
    frequency: {
      EachPost: "Chaque publication",
      DailyDigest: "Une fois par jour",
      WeeklyDigest: "Une fois par semaine",
      Never: "Jamais",
      UseDefault: "Comme dans mes réglages",
    },
    couldNotSave: "L’enregistrement a échoué.",
  },
};
