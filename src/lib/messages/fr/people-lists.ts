import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of lists of people who like or have read something. */
export const peopleListMessages: Area<"people-lists"> = {
  likes: (count) => plural(count, { one: "# personne aime cette publication", other: "# personnes aiment cette publication" }),
  "comment-likes": (count) => plural(count, { one: "# personne aime ce commentaire", other: "# personnes aiment ce commentaire" }),
  readers: (count) => plural(count, { one: "# personne a lu cette publication", other: "# personnes ont lu cette publication" }),
  nobody: {
    likes: "Il n’y a plus aucune mention J’aime",
    "comment-likes": "Il n’y a plus aucune mention J’aime",
    readers: "Personne ne l’a encore lue",
  },
  close: "Fermer",
};
