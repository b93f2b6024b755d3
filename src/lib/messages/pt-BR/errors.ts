import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** What went wrong with a call, and what helps. What the org itself said comes after it. */
export const errorMessages: Area<"errors"> = {
  offline: "Sem conexão com a organização.",
  expired: "Sua sessão terminou.",
  denied:
    "A organização não aceita seu login para isso, embora seja recente. Faça login novamente. Se não adiantar, o administrador deve verificar o escopo “api” do aplicativo, se as sessões estão bloqueadas a um endereço IP e o Controle de acesso da API.",
  renewal: "A organização não conseguiu renovar seu login agora. Nada foi alterado. Tente novamente em instantes.",
  limit:
    "O Chatter pede uma pausa: as chamadas desta hora acabaram ou a organização está em manutenção. Tente novamente em alguns minutos.",
  requestLimit: "Um limite de chamadas da organização foi atingido, e ela não aceita mais por enquanto. Tente novamente mais tarde.",
  retired: "A organização não aceita mais esta versão da API. O administrador deve remover “apiVersion” de config.json ou aumentá-la.",
  server: "A organização teve um problema.",
  malformed: "A organização enviou uma resposta que não pode ser lida.",
  proxy:
    "Algo entre você e a organização respondeu no lugar dela: um proxy ou a página de login de uma rede. Verifique sua rede e tente novamente.",
  proxySignIn:
    "A rede em que você está pede que você faça login nela primeiro. Abra qualquer outra página em uma nova guia e tente novamente.",
  refused: "O endereço leva a outro site, então não foi aberto.",
  notFound: "Isto não existe ou você não pode ver.",
  unknown: "Algo deu errado.",
  forbidden: { see: "Você não pode ver isto.", do: "Você não pode fazer isto." },
  invalid: { see: "A organização não conseguiu responder a isto.", do: "A organização não aceitou isto." },
  byCode: byName({
    API_DISABLED_FOR_ORG: "Seu usuário ou sua organização não tem acesso à API. O administrador pode conceder a permissão “API ativada”.",
    API_CURRENTLY_DISABLED: "A API está desativada para seu usuário no momento. O administrador pode ativá-la.",
    FUNCTIONALITY_NOT_ENABLED:
      "O Chatter não está ativado para sua organização ou para seu tipo de usuário. O administrador pode ativá-lo.",
  }),
  byStatus: byName({
    "300": "Há mais de um item com este nome.",
    "405": "A organização não permite fazer isto desta forma.",
    "409": "Outra pessoa alterou isto nesse meio-tempo. Carregue de novo e tente mais uma vez.",
    "412": "Outra pessoa alterou isto nesse meio-tempo. Carregue de novo e tente mais uma vez.",
    "413": "É maior do que a organização aceita.",
    "414": "É longo demais para a organização. Tente com menos palavras.",
    "431": "É longo demais para a organização. Tente com menos palavras.",
  }),
  said: (words) => `A organização disse: “${words}”`,
  copyCode: "Copiar o que a organização disse",
  copied: "Copiado.",
  signInAgain: "Fazer login novamente",
};
