import type { Area } from "./area.ts";

/** Texts of signing in, of its pages under auth/, and of a config.json that has to be mended first. */
export const signInMessages: Area<"sign-in"> = {
  title: (name) => `Fazer login em ${name}`,
  text: "Veja em que seus colegas estão trabalhando e participe.",
  button: (org) => `Fazer login com ${org}`,
  otherOrgs: "Outras organizações",
  going: "Abrindo a página de login",
  coming: { title: "Fazendo login", text: "Fazendo seu login…" },
  failed: "O login não funcionou",
  denied: "Você disse não, e está tudo bem",
  otherError: "Tente novamente. Se acontecer de novo, informe estas palavras ao administrador.",
  backToStart: "Voltar ao início",
  doneTitle: "Login concluído",
  doneText: "Você pode fechar esta janela e continuar de onde parou.",
  expiredTitle: "Sua sessão terminou",
  expiredText: "Tudo nesta página fica como está. Faça login novamente para continuar.",
  expiredByOrg:
    "A organização não quis renovar seu login. Faça login novamente; se acontecer de novo, informe estas palavras ao administrador.",
  keptText: "Tudo nesta página fica como está.",
  deniedTitle: "A organização não aceita seu login",
  again: "Fazer login novamente",
  notRevoked: "Você saiu aqui. Não foi possível avisar a organização; lá a sessão terminará sozinha.",
  config: {
    title: "O Chatter ainda não está configurado",
    lead: "Quem cuida desta página precisa corrigir config.json:",
  },
  noHost: {
    title: "Sem conexão",
    text: "Não foi possível alcançar o Chatter, ou um proxy ou a página de login de uma rede respondeu no lugar dele. Verifique sua rede. Esta página continua sozinha quando a conexão voltar.",
    again: "Tentar novamente",
  },
  popup: {
    textInFrame: "O login abre em uma janela própria e volta para cá.",
    textWithoutStorage: "Este navegador não guarda nada desta página. Você pode continuar e fazer login sempre que ela for recarregada.",
    waitingTitle: "Termine na outra janela",
    waitingText: "Esta página continua assim que você fizer login lá.",
    cancel: "Cancelar",
    again: "Tentar novamente",
    openInNewTab: "Abrir em uma nova guia",
    problemTitle: "Você ainda não fez login",
    blocked:
      "Não foi possível abrir a janela de login. Permita pop-ups para esta página e tente novamente, ou abra o Chatter em uma nova guia.",
    closed:
      "A janela de login foi fechada, ou a página de login da organização a separou desta. Se ainda estiver aberta, termine lá. Se não, tente novamente: a próxima tentativa segue outro caminho.",
  },
  window: {
    title: "Quase lá",
    text: "Se a página de onde você veio não continuar sozinha, este navegador mantém as janelas separadas. Você pode fechar esta janela e tentar novamente lá, ou usar o Chatter aqui.",
    open: "Abrir o Chatter aqui",
  },
  relay: {
    title: "Continuar para o login",
    text: (org) => `${org} abre o login em mais uma janela. Deixe esta aberta: ela traz a resposta de volta.`,
    button: (org) => `Continuar para ${org}`,
    blocked: "Não foi possível abrir essa janela. Permita pop-ups para esta página e tente novamente.",
    lost: "Esta janela pertence a um login que não existe mais. Feche-a e comece de novo na página de onde você veio.",
  },
};
