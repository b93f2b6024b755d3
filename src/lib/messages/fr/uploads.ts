import { formatBytes, plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of uploading files. */
export const uploadMessages: Area<"uploads"> = {
  list: "Chargements",
  choose: "Charger des fichiers",
  dropHere: "Déposez des fichiers ici pour les charger",
  newVersion: "Charger une nouvelle version",
  versionDone: (name) => `« ${name} » est la nouvelle version.`,
  progress: (name) => `Chargement de ${name}`,
  waiting: "En attente",
  sending: (sent, size) => `${formatBytes(sent)} sur ${formatBytes(size)}`,
  finishing: "Finalisation",
  done: "Chargé",
  cancelled: "Annulé",
  cancel: (name) => `Annuler le chargement de ${name}`,
  retry: (name) => `Charger à nouveau ${name}`,
  place: (name) => `Placer ${name} dans le texte`,
  remove: (name) => `Retirer ${name} de la liste`,
  announceDone: (name) => `${name} est chargé.`,
  announceFailed: (name, reason) => `${name} n’a pas été chargé. ${reason}`,
  announceCancelled: (name) => `Le chargement de ${name} est annulé.`,
  announceSending: (count) => plural(count, { one: "Chargement de # fichier.", other: "Chargement de # fichiers." }),
  tooLarge: (limit) => `Il dépasse ${formatBytes(limit)}, le maximum accepté par Salesforce.`,
  empty: "Il est vide.",
  program: "C’est un programme. Les programmes ne sont pas chargés, car ils s’exécutent sur l’ordinateur de la personne qui les ouvre.",
  nowhere: "Rien ici n’accepte de fichiers, donc rien n’a été chargé. Ajoutez-les à une publication ou sur la page de vos fichiers.",
  folder: "Les dossiers ne peuvent pas être chargés. Déposez les fichiers qu’ils contiennent.",
};
