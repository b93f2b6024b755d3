import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of lists of people who like or have read something. */
export const peopleListMessages: Area<"people-lists"> = {
  likes: (count) =>
    plural(count, {
      zero: "لم يُعجب هذا المنشور أحدًا",
      one: "أعجب هذا المنشور شخصًا واحدًا",
      two: "أعجب هذا المنشور شخصين",
      few: "أعجب هذا المنشور # أشخاص",
      many: "أعجب هذا المنشور # شخصًا",
      other: "أعجب هذا المنشور # شخص",
    }),
  "comment-likes": (count) =>
    plural(count, {
      zero: "لم يُعجب هذا التعليق أحدًا",
      one: "أعجب هذا التعليق شخصًا واحدًا",
      two: "أعجب هذا التعليق شخصين",
      few: "أعجب هذا التعليق # أشخاص",
      many: "أعجب هذا التعليق # شخصًا",
      other: "أعجب هذا التعليق # شخص",
    }),
  readers: (count) =>
    plural(count, {
      zero: "لم يقرأ هذا المنشور أحد",
      one: "قرأ هذا المنشور شخص واحد",
      two: "قرأ هذا المنشور شخصان",
      few: "قرأ هذا المنشور # أشخاص",
      many: "قرأ هذا المنشور # شخصًا",
      other: "قرأ هذا المنشور # شخص",
    }),
  nobody: { likes: "لا إعجابات بعد الآن", "comment-likes": "لا إعجابات بعد الآن", readers: "لم يقرأه أحد بعد" },
  close: "إغلاق",
};
