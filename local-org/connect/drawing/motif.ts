import { PREFIX } from "../../store/ids.ts";
import type { Json } from "../scope.ts";

const ICONS: Record<string, { name: string; color: string }> = {
  [PREFIX.user]: { name: "profile", color: "1B96FF" },
  [PREFIX.group]: { name: "groups", color: "1B96FF" },
  [PREFIX.topic]: { name: "topics", color: "56AADF" },
  [PREFIX.account]: { name: "accounts", color: "5867E8" },
  [PREFIX.contact]: { name: "contacts", color: "A094ED" },
  [PREFIX.opportunity]: { name: "opportunities", color: "FCB95B" },
  [PREFIX.task]: { name: "tasks", color: "3BA755" },
  [PREFIX.case]: { name: "cases", color: "F2CF5B" },
};

/** The motif of whatever the id names. */
export function motifOf(id: string): Json {
  const prefix = id.slice(0, 3);
  if (prefix === PREFIX.file) {
    return {
      color: "939393",
      largeIconUrl: "/img/content/content64.png",
      mediumIconUrl: "/img/content/content32.png",
      smallIconUrl: "/img/icon/files16.png",
      svgIconUrl: null,
    };
  }
  const { name, color } = ICONS[prefix] ?? { name: "custom", color: "939393" };
  return {
    color,
    largeIconUrl: `/img/icon/${name}64.png`,
    mediumIconUrl: `/img/icon/${name}32.png`,
    smallIconUrl: `/img/icon/${name}16.png`,
    svgIconUrl: null,
  };
}
