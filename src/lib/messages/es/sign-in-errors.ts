import type { Area } from "./area.ts";

/**
 * What each way in which the org can refuse a sign-in means, and what helps. Apart from the other texts, because only
 * the callback page needs them and they are long. The keys are the `error` of Salesforce's redirect and token answers.
 */
export const signInErrors: Area<"sign-in-errors"> = {
  access_denied: "No se permitió a Chatter usar su cuenta, así que no sabe nada de usted. Puede iniciar sesión cuando quiera.",
  immediate_unsuccessful: "La organización necesita que inicie sesión personalmente. Inténtelo de nuevo.",
  invalid_client_id:
    "La organización no conoce esta aplicación. El administrador debe comprobar el identificador de cliente en config.json.",
  invalid_client:
    "La organización no acepta esta aplicación. El administrador debe desactivar «Requerir secreto» en ambos flujos de la aplicación cliente externa.",
  invalid_request: "La organización no entendió el inicio de sesión. Inténtelo de nuevo desde el principio.",
  redirect_uri_missing:
    "La organización no sabe adónde devolverle. El administrador debe agregar a la aplicación la dirección de devolución de llamada de esta página.",
  redirect_uri_mismatch:
    "La organización no sabe adónde devolverle. El administrador debe agregar a la aplicación la dirección de devolución de llamada de esta página.",
  unsupported_response_type:
    "La organización no ofrece esta forma de iniciar sesión. El administrador debe comprobar la configuración de OAuth de la aplicación.",
  invalid_scope:
    "La aplicación pide más de lo que la organización le permite. El administrador debe agregar a la aplicación los ámbitos api, chatter_api y refresh_token.",
  inactive_user: "Su usuario no está activo en esta organización. El administrador puede activarlo.",
  inactive_org: "Esta organización no está activa.",
  rate_limit_exceeded: "Demasiadas personas están iniciando sesión ahora. Espere un minuto e inténtelo de nuevo.",
  app_not_found: "La aplicación no está instalada en esta organización o se quitó. El administrador puede instalarla de nuevo.",
  unknown_error: "La organización tuvo un problema. Inténtelo de nuevo en un momento.",
  unsupported_grant_type:
    "La organización no ofrece esta forma de iniciar sesión. El administrador debe comprobar la configuración de OAuth de la aplicación.",
  grants: {
    code: "El inicio de sesión tardó demasiado o se usó dos veces. Inténtelo de nuevo.",
    ip: "La organización no le permite entrar desde esta red. Use la red de su compañía o consulte al administrador, que decide los intervalos de IP de la aplicación y de su perfil.",
    hours: "La organización solo le permite entrar a ciertas horas. El administrador decide las horas de inicio de sesión de su perfil.",
    ip_or_hours:
      "La organización no le permite entrar desde esta red o a esta hora. El administrador decide los intervalos de IP y las horas de inicio de sesión de su perfil.",
    inactive_user: "Su usuario no está activo en esta organización. El administrador puede activarlo.",
    inactive_org: "Esta organización no está activa.",
    not_approved: "No tiene acceso a esta aplicación o se le retiró. El administrador puede dárselo.",
    expired: "Su sesión se finalizó o es demasiado antigua. Inicie sesión de nuevo.",
  },
  invalid_app_access: "Aún no puede usar esta aplicación. El administrador puede darle acceso.",
  app_blocked: "El administrador ha bloqueado esta aplicación.",
  server_error: "La organización tuvo un problema. Inténtelo de nuevo en un momento.",
  temporarily_unavailable: "La organización está ocupada o en mantenimiento. Inténtelo de nuevo en un momento.",
  stale_state:
    "Este inicio de sesión empezó en otra ventana o hace demasiado tiempo, o este navegador no guarda nada de este sitio. Inténtelo de nuevo desde el principio.",
  unreachable:
    "No se pudo contactar con la organización para completar el inicio de sesión. Compruebe su conexión. Si sigue ocurriendo, el administrador debe activar CORS para los extremos de OAuth y agregar este sitio a la lista de CORS.",
};
