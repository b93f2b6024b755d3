import { formatList } from "../../list-format.ts";
import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of what a person is told, and of the settings for that. */
export const notificationMessages: Area<"notifications"> = {
  title: "Notificaciones",
  bell: (count) => (count === 0 ? "Notificaciones" : plural(count, { one: "Notificaciones, # nueva", other: "Notificaciones, # nuevas" })),
  isNew: (count) => plural(count, { one: "# nuevo", other: "# nuevos" }),
  unread: "No leídas",
  earlier: "Anteriores",
  markAllRead: "Marcar todo como leído",
  choose: "Elegir las notificaciones de escritorio",
  emptyTitle: "Aún no hay nada",
  emptyText: "Aquí verá quién le menciona, comenta lo que escribió o indica que le gusta, le sigue o pide acceso a sus grupos.",
  who: (names, others) => {
    const [first] = names;
    if (first === undefined) return plural(others, { one: "Alguien", other: "# personas" });
    if (others === 0 && names.length < 3) return formatList(names);
    return `${first} ${plural(names.length + others - 1, { one: "y # persona más", other: "y # personas más" })}`;
  },
  mention: (who) => `Mención de ${who}`,
  comment: (who) => `Comentario en su publicación: ${who}`,
  reply: (who) => `Comentario después del suyo: ${who}`,
  post: (who) => `Publicación para usted: ${who}`,
  like: (who, count) => (count === 1 ? `A ${who} le gusta su publicación` : `A ${who} les gusta su publicación`),
  follower: (who, count) => (count === 1 ? `${who} le sigue a usted` : `${who} le siguen a usted`),
  request: (count) => plural(count, { one: "Alguien pide acceso a su grupo", other: "# personas piden acceso a su grupo" }),
  announcement: (who) => `Anuncio de ${who}`,
  org: "Un mensaje de la organización",
  settings: {
    desktop: "Notificaciones de escritorio",
    desktopText: "Llegan mientras una ventana de Chatter esté visible, salvo lo que ya está en pantalla. Solo en este dispositivo.",
    on: "Activado",
    off: "Desactivado",
    blocked: "Su navegador las bloquea en este sitio. Permítalas en los ajustes del navegador y actívelas aquí.",
    kinds: "Recibir notificaciones de",
    kind: {
      mention: "Menciones de usted",
      comment: "Comentarios en sus publicaciones",
      reply: "Comentarios después de los suyos",
      post: "Publicaciones para usted",
      like: "Me gusta",
      follower: "Nuevos seguidores",
      request: "Solicitudes de acceso a sus grupos",
      announcement: "Anuncios en sus grupos",
      org: "Mensajes de las aplicaciones de la organización",
    },
    quiet: "Horas de silencio",
    quietText: "Sin notificaciones de escritorio en este horario. Esperan en la campana.",
    from: "De",
    to: "a",
    email: "Correo electrónico de los grupos",
    emailDefault:
      "Con qué frecuencia le escriben los grupos a los que se una a partir de ahora. Para un solo grupo, cámbielo en su página.",
    emailGroup: "Correo electrónico de este grupo",
    frequency: {
      EachPost: "Cada publicación",
      DailyDigest: "Una vez al día",
      WeeklyDigest: "Una vez a la semana",
      Never: "Nunca",
      UseDefault: "Como en mis ajustes",
    },
    couldNotSave: "No se pudo guardar.",
  },
};
