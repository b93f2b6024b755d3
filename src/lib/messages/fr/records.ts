import type { Area } from "./area.ts";

/** Texts of the pages of records. */
export const recordMessages: Area<"records"> = {
  record: "Enregistrement",
  loading: "Chargement de l’enregistrement",
  openInOrg: "Ouvrir dans Salesforce",
  noPosts: "Personne n’a encore écrit à propos de cet enregistrement.",
  hiddenTitle: "Cet enregistrement ne peut pas être affiché",
  hiddenText: "Il n’existe pas ou vous n’avez pas le droit de le voir. Demandez l’accès à son propriétaire ou à votre administrateur.",
};
