import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** Texts of choosing to whom a post goes, and of who will see it. */
export const targetMessages: Area<"targets"> = {
  followers: "Vos abonnés",
  to: (name) => `À : ${name}`,
  choose: "Choisir à qui s’adresser",
  chooseToRead: "Choisir de qui lire les publications",
  search: "Rechercher dans vos groupes",
  searchPeople: "Rechercher vos groupes et des personnes",
  recent: "Récents",
  groups: "Vos groupes",
  records: "Enregistrements suivis",
  foundGroups: "Groupes",
  people: "Personnes",
  searching: "Recherche…",
  more: "Saisissez un nom pour en trouver d’autres.",
  nothing: (words) => `Rien ne s’appelle « ${words} ». Vous pouvez publier dans les groupes dont vous êtes membre.`,
  nothingToRead: (words) => `Rien ne s’appelle « ${words} » parmi vos groupes, les personnes et les enregistrements que vous suivez.`,
  failed: "La recherche a échoué. Réessayez dans un instant.",
  visibility: byName({ PublicAccess: "Groupe public", PrivateAccess: "Groupe privé", Unlisted: "Groupe non répertorié" }),
  ofRecord: "Enregistrement",
  followersFact: "Sur votre profil et dans leurs actualités",
  sees: {
    followers: "Toute votre société peut la voir sur votre profil. Vos abonnés la reçoivent dans leurs actualités.",
    group: "Toute votre société peut la voir. Les membres du groupe la reçoivent dans leurs actualités.",
    privateGroup: "Seuls les membres du groupe peuvent la voir.",
    groupWithGuests: "Les membres du groupe peuvent la voir, y compris les personnes extérieures à votre société.",
    person: (name) => `Toute votre société peut la voir sur le profil de ${name}.`,
    record: "Toute personne qui y a accès peut voir votre publication.",
  },
  seesOnSite: {
    followers: "Toutes les personnes de ce site peuvent la voir sur votre profil. Vos abonnés la reçoivent dans leurs actualités.",
    group: "Toutes les personnes de ce site peuvent la voir. Les membres du groupe la reçoivent dans leurs actualités.",
    privateGroup: "Seuls les membres du groupe peuvent la voir.",
    groupWithGuests: "Les membres du groupe peuvent la voir, y compris les personnes extérieures à votre société.",
    person: (name) => `Toutes les personnes de ce site peuvent la voir sur le profil de ${name}.`,
    record: "Toute personne qui y a accès peut voir votre publication.",
  },
};
