import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of lists of people who like or have read something. */
export const peopleListMessages: Area<"people-lists"> = {
  likes: (count) => plural(count, { one: "# Person gefällt dieser Post", other: "# Personen gefällt dieser Post" }),
  "comment-likes": (count) => plural(count, { one: "# Person gefällt dieser Kommentar", other: "# Personen gefällt dieser Kommentar" }),
  readers: (count) => plural(count, { one: "# Person hat diesen Post gelesen", other: "# Personen haben diesen Post gelesen" }),
  nobody: {
    likes: "Er gefällt niemandem mehr",
    "comment-likes": "Er gefällt niemandem mehr",
    readers: "Niemand hat ihn bisher gelesen",
  },
  close: "Schließen",
};
