import type { Area } from "./area.ts";

/** Texts of signing in, of its pages under auth/, and of a config.json that has to be mended first. */
export const signInMessages: Area<"sign-in"> = {
  title: (name) => `Iniciar sesión en ${name}`,
  text: "Vea en qué trabajan sus colegas y participe.",
  button: (org) => `Iniciar sesión con ${org}`,
  otherOrgs: "Otras organizaciones",
  going: "Abriendo la página de inicio de sesión",
  coming: { title: "Iniciando sesión", text: "Iniciando su sesión…" },
  failed: "El inicio de sesión no funcionó",
  denied: "Ha dicho que no, y está bien",
  otherError: "Inténtelo de nuevo. Si vuelve a ocurrir, comunique estas palabras al administrador.",
  backToStart: "Volver al inicio",
  doneTitle: "Ha iniciado sesión",
  doneText: "Puede cerrar esta ventana y seguir donde estaba.",
  expiredTitle: "Su sesión ha finalizado",
  expiredText: "Todo lo que hay en esta página se queda como está. Inicie sesión de nuevo para continuar.",
  expiredByOrg:
    "La organización no quiso renovar su sesión. Inicie sesión de nuevo; si vuelve a ocurrir, comunique estas palabras al administrador.",
  keptText: "Todo lo que hay en esta página se queda como está.",
  deniedTitle: "La organización no acepta su sesión",
  again: "Iniciar sesión de nuevo",
  notRevoked: "La sesión ha finalizado aquí. No se pudo avisar a la organización; allí terminará por sí sola.",
  config: {
    title: "Chatter aún no está configurado",
    lead: "Quien administra esta página debe corregir config.json:",
  },
  noHost: {
    title: "Sin conexión",
    text: "No se pudo contactar con Chatter, o un proxy o la página de inicio de sesión de una red respondió en su lugar. Compruebe su red. Esta página continúa por sí sola cuando vuelva la conexión.",
    again: "Intentar de nuevo",
  },
  popup: {
    textInFrame: "El inicio de sesión se abre en una ventana propia y vuelve aquí.",
    textWithoutStorage: "Este navegador no guarda nada de esta página. Puede continuar e iniciar sesión cada vez que se cargue de nuevo.",
    waitingTitle: "Termine en la otra ventana",
    waitingText: "Esta página continúa en cuanto inicie sesión allí.",
    cancel: "Cancelar",
    again: "Intentar de nuevo",
    openInNewTab: "Abrir en una pestaña nueva",
    problemTitle: "Aún no ha iniciado sesión",
    blocked:
      "No se pudo abrir la ventana de inicio de sesión. Permita las ventanas emergentes para esta página e inténtelo de nuevo, o abra Chatter en una pestaña nueva.",
    closed:
      "La ventana de inicio de sesión se cerró, o la página de inicio de sesión de la organización la separó de esta. Si sigue abierta, termine allí. Si no, inténtelo de nuevo: el próximo intento va por otro camino.",
  },
  window: {
    title: "Ya casi está",
    text: "Si la página de la que viene no continúa por sí sola, este navegador mantiene separadas sus ventanas. Puede cerrar esta ventana e intentarlo de nuevo allí, o usar Chatter aquí.",
    open: "Abrir Chatter aquí",
  },
  relay: {
    title: "Continuar para iniciar sesión",
    text: (org) => `${org} abre su inicio de sesión en otra ventana más. Deje esta abierta: trae de vuelta la respuesta.`,
    button: (org) => `Continuar a ${org}`,
    blocked: "Esa ventana no se pudo abrir. Permita las ventanas emergentes para esta página e inténtelo de nuevo.",
    lost: "Esta ventana pertenece a un inicio de sesión que ya no existe. Ciérrela y empiece de nuevo en la página de la que viene.",
  },
};
