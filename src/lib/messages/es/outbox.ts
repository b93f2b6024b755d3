import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of what is on its way to the org. */
export const outboxMessages: Area<"outbox"> = {
  sending: "Enviando…",
  uploading: (count) => plural(count, { one: "Cargando # archivo", other: "Cargando # archivos" }),
  waiting: {
    connection: "Esperando una conexión",
    signIn: "Esperando a que inicie sesión de nuevo",
    turn: "Esperando su turno",
    again: "Se reintentará pronto",
    limit: "En espera, porque Chatter pide una pausa",
    requestLimit: "En espera, porque la organización no acepta más llamadas por ahora",
  },
  held: "Aún sin enviar",
  looking: "Comprobando si se publicó…",
  unclear: "Quizá se haya publicado",
  unclearText: "No llegó ninguna respuesta y la organización no indica si está ahí.",
  refused: "No enviado",
  aside: "Apartado, sin enviar",
  notKept: "Se conserva solo hasta que se cierre esta página.",
  reasons: {
    lost: "La organización no respondió, aunque se envió varias veces.",
    files: "No se pudo cargar un archivo. Modifíquelo y adjunte el archivo de nuevo.",
    forbidden: "No puede publicar aquí.",
    answeredGone: "El comentario al que responde ya no existe o no admite respuestas.",
    gone: "La publicación ya no existe o usted ya no puede verla.",
  },
  tryAgain: "Intentar de nuevo",
  sendNow: "Enviar",
  undo: "Deshacer",
  edit: "Modificar",
  discard: "Descartar",
  postAgain: "Publicar de nuevo",
  isThere: "Está ahí",
  lookAgain: "Volver a comprobar",
  actionsOf: (what) => `Qué hacer con «${what}»`,
  news: {
    postedTo: (name) => `Publicado en «${name}».`,
    postedToFollowers: "Publicado para sus seguidores.",
    posted: { post: "Publicado.", comment: "Su comentario se ha publicado.", message: "Su mensaje se ha enviado." },
    refused: { post: "Su publicación no se envió.", comment: "Su comentario no se envió.", message: "Su mensaje no se envió." },
    unclear: {
      post: "Quizá se haya publicado. Nadie lo sabe con certeza.",
      comment: "Quizá se haya publicado su comentario. Nadie lo sabe con certeza.",
      message: "Quizá se haya enviado su mensaje. Nadie lo sabe con certeza.",
    },
    show: "Mostrar",
  },
  notSent: (count) => plural(count, { one: "# sin enviar", other: "# sin enviar" }),
  toBeSent: (count) =>
    plural(count, { one: "# se enviará cuando vuelva a tener conexión", other: "# se enviarán cuando vuelva a tener conexión" }),
  see: "Ver qué",
  page: {
    title: "Aún sin enviar",
    emptyTitle: "Todo está enviado",
    emptyText: "Lo que escribe espera aquí mientras no se pueda enviar.",
    post: (name) => (name === "" ? "Publicación" : `Publicación para ${name}`),
    ownPost: "Publicación para sus seguidores",
    comment: (name) => (name === "" ? "Comentario" : `Comentario en la publicación de ${name}`),
  },
  signOut: {
    title: "¿Finalizar sesión y perder lo que no se ha publicado?",
    drafts: (count) => plural(count, { one: "Hay # borrador en este dispositivo.", other: "Hay # borradores en este dispositivo." }),
    outgoing: (count) =>
      plural(count, {
        one: "# publicación o comentario aún no se ha enviado.",
        other: "# publicaciones o comentarios aún no se han enviado.",
      }),
    text: "Al finalizar sesión se eliminan en todas las pestañas.",
    cancel: "Seguir con la sesión",
    confirm: "Finalizar sesión igualmente",
  },
};
