import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** Texts of what comes and goes: toasts, and the notices at the lower end of the page. */
export const toastMessages: Area<"toasts"> = {
  region: "Avis (F6)",
  offline: "Vous êtes hors ligne. Ce que vous voyez reste ici ; les nouvelles publications arriveront au retour de la connexion.",
  limit: (time) =>
    `L’organisation demande une pause. Rien de nouveau n’arrivera de lui-même avant : ${time} ; ce que vous faites est toujours tenté.`,
  refused: byName({
    like: "Votre mention J’aime n’a pas pu être enregistrée et a été retirée.",
    unlike: "Votre mention J’aime n’a pas pu être retirée et est donc de retour.",
    bookmark: "Le signet n’a pas pu être modifié et reste inchangé.",
    vote: "Votre vote n’a pas pu être enregistré et a été retiré.",
  }),
};
