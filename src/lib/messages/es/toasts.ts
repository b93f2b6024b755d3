import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** Texts of what comes and goes: toasts, and the notices at the lower end of the page. */
export const toastMessages: Area<"toasts"> = {
  region: "Avisos (F6)",
  offline: "No tiene conexión. Lo que ve sigue aquí; las publicaciones nuevas llegarán cuando vuelva la conexión.",
  limit: (time) =>
    `La organización pide una pausa. Hasta esta hora no llega nada nuevo por sí solo: ${time}; lo que haga se sigue intentando.`,
  refused: byName({
    like: "No se pudo guardar su Me gusta, así que se quitó.",
    unlike: "No se pudo quitar su Me gusta, así que está de nuevo.",
    bookmark: "No se pudo cambiar el marcador, así que sigue como estaba.",
    vote: "No se pudo guardar su voto, así que se quitó.",
  }),
};
