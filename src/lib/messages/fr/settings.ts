import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of the settings and of the account menu. */
export const settingsMessages: Area<"settings"> = {
  title: "Réglages",
  appearance: "Apparence",
  themes: { system: "Comme l’appareil", light: "Clair", dark: "Sombre" },
  density: "Densité",
  densities: { comfortable: "Confortable", compact: "Compacte" },
  text: "Taille du texte",
  texts: { normal: "Normale", large: "Grande", larger: "Très grande" },
  language: {
    title: "Langue et région",
    text: "L’organisation répond aussi dans cette langue, dans la mesure du possible.",
    language: "Langue",
    byDefault: "Comme le navigateur",
    region: "Région pour les dates et les nombres",
    usual: "Habituelle pour la langue",
    example: (date, number) => `Exemple : ${date} ; ${number}`,
    apply: "Appliquer",
    reloads: "La page sera rechargée.",
    nextTime: "Ce choix s’appliquera au prochain chargement de la page.",
  },
  profile: "Votre profil",
  sites: "Où vous êtes",
  sitesText:
    "L’organisation et ses sites ont chacun leurs propres personnes, groupes et publications. Ce que vous écrivez reste là où vous l’écrivez.",
  signOut: "Se déconnecter",
  keys: "Raccourcis à une touche",
  keysText:
    "Des lettres comme j, k et l servent à se déplacer et à agir dans le fil. Désactivez-les si vous dictez à votre ordinateur ou appuyez parfois sur des touches par erreur.",
  on: "Activé",
  off: "Désactivé",
  undoSend: "Annulation d’envoi",
  undoSendText:
    "Ce que vous publiez attend ce délai sur cet appareil, pour que vous puissiez l’annuler. L’envoi est immédiat si vous quittez la page.",
  seconds: (count) => plural(count, { one: "# seconde", other: "# secondes" }),
  about: "À propos de cette application",
  version: (version) => `Client Chatter ${version}`,
  callsText: (count) =>
    plural(count, {
      one: "Cette page a effectué # appel depuis son ouverture.",
      other: "Cette page a effectué # appels depuis son ouverture.",
    }),
};
