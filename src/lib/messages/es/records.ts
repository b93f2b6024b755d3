import type { Area } from "./area.ts";

/** Texts of the pages of records. */
export const recordMessages: Area<"records"> = {
  record: "Registro",
  loading: "Cargando el registro",
  openInOrg: "Abrir en Salesforce",
  noPosts: "Nadie ha escrito aún sobre este registro.",
  hiddenTitle: "Este registro no se puede mostrar",
  hiddenText: "No existe o usted no puede verlo. Solicite acceso a su propietario o al administrador.",
};
