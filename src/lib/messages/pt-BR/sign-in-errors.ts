import type { Area } from "./area.ts";

/**
 * What each way in which the org can refuse a sign-in means, and what helps. Apart from the other texts, because only
 * the callback page needs them and they are long. The keys are the `error` of Salesforce's redirect and token answers.
 */
export const signInErrors: Area<"sign-in-errors"> = {
  access_denied: "O Chatter não teve permissão para usar sua conta, então não sabe nada sobre você. Você pode fazer login quando quiser.",
  immediate_unsuccessful: "A organização precisa que você faça login pessoalmente. Tente novamente.",
  invalid_client_id: "A organização não conhece este aplicativo. O administrador deve verificar o identificador do cliente em config.json.",
  invalid_client:
    "A organização não aceita este aplicativo. O administrador deve desmarcar “Exigir segredo” para os dois fluxos no aplicativo cliente externo.",
  invalid_request: "A organização não entendeu o login. Tente novamente desde o início.",
  redirect_uri_missing:
    "A organização não sabe para onde enviar você de volta. O administrador deve adicionar ao aplicativo o endereço de retorno de chamada desta página.",
  redirect_uri_mismatch:
    "A organização não sabe para onde enviar você de volta. O administrador deve adicionar ao aplicativo o endereço de retorno de chamada desta página.",
  unsupported_response_type:
    "A organização não oferece esta forma de login. O administrador deve verificar as configurações de OAuth do aplicativo.",
  invalid_scope:
    "O aplicativo pede mais do que a organização permite. O administrador deve adicionar ao aplicativo os escopos api, chatter_api e refresh_token.",
  inactive_user: "Seu usuário não está ativo nesta organização. O administrador pode ativá-lo.",
  inactive_org: "Esta organização não está ativa.",
  rate_limit_exceeded: "Muitas pessoas estão fazendo login agora. Espere um minuto e tente novamente.",
  app_not_found: "O aplicativo não está instalado nesta organização ou foi removido. O administrador pode instalá-lo novamente.",
  unknown_error: "A organização teve um problema. Tente novamente em instantes.",
  unsupported_grant_type:
    "A organização não oferece esta forma de login. O administrador deve verificar as configurações de OAuth do aplicativo.",
  grants: {
    code: "O login demorou demais ou foi usado duas vezes. Tente novamente.",
    ip: "A organização não permite sua entrada por esta rede. Use a rede de sua empresa ou fale com o administrador, que decide sobre os intervalos de IP do aplicativo e do seu perfil.",
    hours: "A organização só permite sua entrada em certos horários. O administrador decide sobre o horário de login do seu perfil.",
    ip_or_hours:
      "A organização não permite sua entrada por esta rede ou neste horário. O administrador decide sobre os intervalos de IP e o horário de login do seu perfil.",
    inactive_user: "Seu usuário não está ativo nesta organização. O administrador pode ativá-lo.",
    inactive_org: "Esta organização não está ativa.",
    not_approved: "Você não tem acesso a este aplicativo, ou ele foi retirado. O administrador pode concedê-lo.",
    expired: "Seu login foi encerrado ou é antigo demais. Faça login novamente.",
  },
  invalid_app_access: "Você ainda não pode usar este aplicativo. O administrador pode dar acesso a você.",
  app_blocked: "O administrador bloqueou este aplicativo.",
  server_error: "A organização teve um problema. Tente novamente em instantes.",
  temporarily_unavailable: "A organização está ocupada ou em manutenção. Tente novamente em instantes.",
  stale_state:
    "Este login foi iniciado em outra janela ou há tempo demais, ou este navegador não guarda nada deste site. Tente novamente desde o início.",
  unreachable:
    "Não foi possível alcançar a organização para concluir o login. Verifique sua conexão. Se continuar acontecendo, o administrador deve ativar o CORS para os pontos de extremidade de OAuth e adicionar este site à lista do CORS.",
};
