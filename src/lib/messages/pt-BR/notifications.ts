import { formatList } from "../../list-format.ts";
import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of what a person is told, and of the settings for that. */
export const notificationMessages: Area<"notifications"> = {
  title: "Notificações",
  bell: (count) => (count === 0 ? "Notificações" : plural(count, { one: "Notificações, # nova", other: "Notificações, # novas" })),
  isNew: (count) => plural(count, { one: "# novo", other: "# novos" }),
  unread: "Não lidas",
  earlier: "Anteriores",
  markAllRead: "Marcar tudo como lido",
  choose: "Escolher as notificações na área de trabalho",
  emptyTitle: "Ainda não há nada",
  emptyText: "Aqui você vê quem menciona você, comenta ou curte o que escreveu, segue você ou pede acesso a seus grupos.",
  who: (names, others) => {
    const [first] = names;
    if (first === undefined) return plural(others, { one: "Alguém", other: "# pessoas" });
    if (others === 0 && names.length < 3) return formatList(names);
    return `${first} ${plural(names.length + others - 1, { one: "e mais # pessoa", other: "e mais # pessoas" })}`;
  },
  mention: (who) => `Menção de ${who}`,
  comment: (who) => `Comentário em sua publicação: ${who}`,
  reply: (who) => `Comentário depois do seu: ${who}`,
  post: (who) => `Publicação para você: ${who}`,
  like: (who, count) => (count === 1 ? `${who} curtiu sua publicação` : `${who} curtiram sua publicação`),
  follower: (who, count) => (count === 1 ? `${who} segue você` : `${who} seguem você`),
  request: (count) => plural(count, { one: "Alguém pede acesso ao seu grupo", other: "# pessoas pedem acesso ao seu grupo" }),
  announcement: (who) => `Comunicado de ${who}`,
  org: "Uma mensagem da organização",
  settings: {
    desktop: "Notificações na área de trabalho",
    desktopText: "Chegam enquanto uma janela do Chatter estiver visível, exceto o que já está na tela. Só neste dispositivo.",
    on: "Ativado",
    off: "Desativado",
    blocked: "Seu navegador as bloqueia neste site. Permita-as nos ajustes do navegador e depois ative-as aqui.",
    kinds: "Receber notificações de",
    kind: {
      mention: "Menções a você",
      comment: "Comentários em suas publicações",
      reply: "Comentários depois dos seus",
      post: "Publicações para você",
      like: "Curtidas",
      follower: "Novos seguidores",
      request: "Solicitações de acesso a seus grupos",
      announcement: "Comunicados em seus grupos",
      org: "Mensagens dos aplicativos da organização",
    },
    quiet: "Horário de silêncio",
    quietText: "Sem notificações na área de trabalho nesse período. Elas esperam no sino.",
    from: "De",
    to: "até",
    email: "Emails dos grupos",
    emailDefault:
      "Com que frequência os grupos de que você participar a partir de agora escrevem para você. Para um só grupo, altere na página dele.",
    emailGroup: "Emails deste grupo",
    frequency: {
      EachPost: "Cada publicação",
      DailyDigest: "Uma vez por dia",
      WeeklyDigest: "Uma vez por semana",
      Never: "Nunca",
      UseDefault: "Como nos meus ajustes",
    },
    couldNotSave: "Não foi possível salvar.",
  },
};
