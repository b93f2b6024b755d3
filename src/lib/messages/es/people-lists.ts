import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of lists of people who like or have read something. */
export const peopleListMessages: Area<"people-lists"> = {
  likes: (count) => plural(count, { one: "A # persona le gusta esta publicación", other: "A # personas les gusta esta publicación" }),
  "comment-likes": (count) =>
    plural(count, { one: "A # persona le gusta este comentario", other: "A # personas les gusta este comentario" }),
  readers: (count) => plural(count, { one: "# persona ha leído esta publicación", other: "# personas han leído esta publicación" }),
  nobody: { likes: "Ya no le gusta a nadie", "comment-likes": "Ya no le gusta a nadie", readers: "Nadie la ha leído aún" },
  close: "Cerrar",
};
