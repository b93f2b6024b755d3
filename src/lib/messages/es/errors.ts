import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** What went wrong with a call, and what helps. What the org itself said comes after it. */
export const errorMessages: Area<"errors"> = {
  offline: "No hay conexión con la organización.",
  expired: "Su sesión ha finalizado.",
  denied:
    "La organización no acepta su sesión para esto, aunque es reciente. Inicie sesión de nuevo. Si no sirve, el administrador debe comprobar el ámbito «api» de la aplicación, si las sesiones están bloqueadas a una dirección IP y el Control de acceso de API.",
  renewal: "La organización no pudo renovar su sesión en este momento. No se cambió nada. Inténtelo de nuevo en un momento.",
  limit:
    "Chatter pide una pausa: se han agotado las llamadas de esta hora o la organización está en mantenimiento. Inténtelo de nuevo en unos minutos.",
  requestLimit: "Se ha alcanzado un límite de llamadas de la organización, así que no acepta más por ahora. Inténtelo más tarde.",
  retired: "La organización ya no admite esta versión de la API. El administrador debe quitar «apiVersion» de config.json o aumentarla.",
  server: "La organización tuvo un problema.",
  malformed: "La organización envió una respuesta que no se puede leer.",
  proxy:
    "Algo entre usted y la organización respondió en su lugar: un proxy o la página de inicio de sesión de una red. Compruebe su red e inténtelo de nuevo.",
  proxySignIn:
    "La red en la que está requiere que inicie sesión en ella primero. Abra cualquier otra página en una pestaña nueva e inténtelo de nuevo.",
  refused: "La dirección lleva a otro sitio, así que no se abrió.",
  notFound: "Esto no existe o usted no puede verlo.",
  unknown: "Algo ha fallado.",
  forbidden: { see: "No tiene permiso para ver esto.", do: "No tiene permiso para hacer esto." },
  invalid: { see: "La organización no pudo responder a esto.", do: "La organización no aceptó esto." },
  byCode: byName({
    API_DISABLED_FOR_ORG:
      "Su usuario o su organización no tiene acceso a la API. El administrador puede otorgar el permiso «API activada».",
    API_CURRENTLY_DISABLED: "La API está desactivada para su usuario en este momento. El administrador puede activarla.",
    FUNCTIONALITY_NOT_ENABLED: "Chatter no está activado para su organización o para su tipo de usuario. El administrador puede activarlo.",
  }),
  byStatus: byName({
    "300": "Hay más de un elemento con este nombre.",
    "405": "La organización no permite hacer esto de este modo.",
    "409": "Otra persona lo ha cambiado mientras tanto. Cárguelo de nuevo e inténtelo otra vez.",
    "412": "Otra persona lo ha cambiado mientras tanto. Cárguelo de nuevo e inténtelo otra vez.",
    "413": "Es más grande de lo que admite la organización.",
    "414": "Es demasiado largo para la organización. Pruebe con menos palabras.",
    "431": "Es demasiado largo para la organización. Pruebe con menos palabras.",
  }),
  said: (words) => `La organización dijo: «${words}»`,
  copyCode: "Copiar lo que dijo la organización",
  copied: "Copiado.",
  signInAgain: "Iniciar sesión de nuevo",
};
