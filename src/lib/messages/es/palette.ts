import type { Area } from "./area.ts";

/** Texts of the palette: one field to do or find anything. */
export const paletteMessages: Area<"palette"> = {
  title: "Hacer o buscar cualquier cosa",
  field: "Escriba un nombre o lo que quiere hacer",
  sections: {
    post: "Esta publicación",
    app: "Hacer",
    places: "Ir a",
    things: "Personas y elementos",
    write: "Escribir",
    settings: "Ajustes",
  },
  kinds: { people: "Persona", groups: "Grupo", files: "Archivo", topics: "Tema", records: "Registro" },
  theme: (name) => `Aspecto: ${name}`,
  look: (what, how) => `${what}: ${how}`,
  site: (name) => `Cambiar a ${name}`,
  postIn: (name) => `Publicar en ${name}`,
  search: (words) => `Buscar «${words}» en todo`,
  searching: "Buscando…",
  failed: "No se pudo buscar en la organización. Se muestra lo que se conoce aquí.",
  offline: "No tiene conexión. Se muestra lo que se conoce aquí.",
  nothing: "Aquí nada se llama así.",
  found: "Pulse Intro para elegir y las flechas para moverse.",
};
