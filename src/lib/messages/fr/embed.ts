import type { Area } from "./area.ts";

/** Texts of what is shown inside another page. */
export const embedMessages: Area<"embed"> = {
  refusedTitle: "Cette page ne peut pas s’afficher ici",
  refusedText:
    "Chatter ne s’affiche dans d’autres pages que si la personne qui s’en occupe l’a autorisé. Dans son propre onglet, tout fonctionne comme d’habitude.",
  refusedUnknown: "Ce navigateur n’indique pas quelle page entoure celle-ci.",
  refusedAdmin: (origins) => `Pour l’autoriser, ajoutez ${origins} à « embed.allowedOrigins » dans config.json.`,
  open: "Ouvrir Chatter dans un nouvel onglet",
  openShort: "Ouvrir dans un nouvel onglet",
  signOut: "Se déconnecter",
};
