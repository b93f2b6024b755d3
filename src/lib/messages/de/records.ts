import type { Area } from "./area.ts";

/** Texts of the pages of records. */
export const recordMessages: Area<"records"> = {
  record: "Datensatz",
  loading: "Datensatz wird geladen",
  openInOrg: "In Salesforce öffnen",
  noPosts: "Über diesen Datensatz hat noch niemand geschrieben.",
  hiddenTitle: "Dieser Datensatz kann nicht angezeigt werden",
  hiddenText: "Er ist nicht vorhanden, oder Sie dürfen ihn nicht sehen. Bitten Sie den Inhaber oder Ihren Administrator um Zugriff.",
};
