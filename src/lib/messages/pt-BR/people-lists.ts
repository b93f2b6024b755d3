import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of lists of people who like or have read something. */
export const peopleListMessages: Area<"people-lists"> = {
  likes: (count) => plural(count, { one: "# pessoa curtiu esta publicação", other: "# pessoas curtiram esta publicação" }),
  "comment-likes": (count) => plural(count, { one: "# pessoa curtiu este comentário", other: "# pessoas curtiram este comentário" }),
  readers: (count) => plural(count, { one: "# pessoa leu esta publicação", other: "# pessoas leram esta publicação" }),
  nobody: { likes: "Ninguém mais curte", "comment-likes": "Ninguém mais curte", readers: "Ninguém leu ainda" },
  close: "Fechar",
};
