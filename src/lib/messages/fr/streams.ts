import { formatNumber } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of streams: feeds that people put together from people, groups and records. */
export const streamMessages: Area<"streams"> = {
  title: "Flux",
  yours: "Tous les flux",
  show: "Afficher vos flux",
  more: "Plus de flux",
  create: "Nouveau flux",
  change: "Modifier ce flux",
  remove: "Supprimer ce flux",
  changeOf: (name) => `Modifier le flux « ${name} »`,
  removeOf: (name) => `Supprimer le flux « ${name} »`,
  none: "Vous n’avez pas encore de flux",
  noneText:
    "Un flux est un fil personnel : les publications des personnes, groupes et enregistrements que vous choisissez, réunies au même endroit.",
  couldNotRead: "Vos flux n’ont pas pu être chargés.",
  empty:
    "Les publications des personnes, groupes et enregistrements de ce flux apparaissent ici. Modifiez le flux pour en choisir d’autres.",
  newTitle: "Nouveau flux",
  changeTitle: "Modifier le flux",
  name: "Nom",
  description: "À quoi il sert (facultatif)",
  members: "Personnes, groupes et enregistrements",
  count: (count, most) => `${formatNumber(count)} sur ${formatNumber(most)}`,
  add: "Ajouter",
  addLabel: "Ajouter une personne, un groupe ou un enregistrement",
  nobody: "Rien n’est encore choisi.",
  drop: (name) => `Retirer ${name}`,
  unnamed: "Élément que vous ne pouvez pas voir",
  noName: "Un flux doit avoir un nom.",
  save: "Enregistrer",
  cancel: "Annuler",
  couldNotSave: "Le flux n’a pas été enregistré.",
  deleted: (name) => `« ${name} » est supprimé.`,
  isBack: "Le flux n’a pas pu être supprimé et est donc de retour.",
  undo: "Annuler",
};
