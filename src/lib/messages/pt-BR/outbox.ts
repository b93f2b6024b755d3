import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of what is on its way to the org. */
export const outboxMessages: Area<"outbox"> = {
  sending: "Enviando…",
  uploading: (count) => plural(count, { one: "Carregando # arquivo", other: "Carregando # arquivos" }),
  waiting: {
    connection: "Aguardando uma conexão",
    signIn: "Aguardando você fazer login novamente",
    turn: "Aguardando a vez",
    again: "Nova tentativa em breve",
    limit: "Aguardando, porque o Chatter pede uma pausa",
    requestLimit: "Aguardando, porque a organização não aceita mais chamadas por enquanto",
  },
  held: "Ainda não enviado",
  looking: "Verificando se foi publicado…",
  unclear: "Talvez tenha sido publicado",
  unclearText: "Nenhuma resposta chegou, e a organização não informa se está lá.",
  refused: "Não enviado",
  aside: "Deixado de lado, não enviado",
  notKept: "Guardado só até esta página ser fechada.",
  reasons: {
    lost: "A organização não respondeu, embora tenha sido enviado várias vezes.",
    files: "Não foi possível carregar um arquivo. Edite e anexe o arquivo novamente.",
    forbidden: "Você não pode publicar aqui.",
    answeredGone: "O comentário respondido não existe mais ou não aceita respostas.",
    gone: "A publicação não existe mais ou você não pode mais vê-la.",
  },
  tryAgain: "Tentar novamente",
  sendNow: "Enviar",
  undo: "Desfazer",
  edit: "Editar",
  discard: "Descartar",
  postAgain: "Publicar de novo",
  isThere: "Está lá",
  lookAgain: "Verificar de novo",
  actionsOf: (what) => `O que fazer com “${what}”`,
  news: {
    postedTo: (name) => `Publicado no feed “${name}”.`,
    postedToFollowers: "Publicado para seus seguidores.",
    posted: { post: "Publicado.", comment: "Seu comentário foi publicado.", message: "Sua mensagem foi enviada." },
    refused: {
      post: "Sua publicação não foi enviada.",
      comment: "Seu comentário não foi enviado.",
      message: "Sua mensagem não foi enviada.",
    },
    unclear: {
      post: "Sua publicação talvez tenha sido enviada. Não há como ter certeza.",
      comment: "Seu comentário talvez tenha sido publicado. Não há como ter certeza.",
      message: "Sua mensagem talvez tenha sido enviada. Não há como ter certeza.",
    },
    show: "Mostrar",
  },
  notSent: (count) => plural(count, { one: "# não enviado", other: "# não enviados" }),
  toBeSent: (count) =>
    plural(count, { one: "# será enviado quando você voltar a ficar online", other: "# serão enviados quando você voltar a ficar online" }),
  see: "Ver o quê",
  page: {
    title: "Ainda não enviado",
    emptyTitle: "Tudo foi enviado",
    emptyText: "O que você escreve espera aqui enquanto não pode ser enviado.",
    post: (name) => (name === "" ? "Publicação" : `Publicação para ${name}`),
    ownPost: "Publicação para seus seguidores",
    comment: (name) => (name === "" ? "Comentário" : `Comentário na publicação de ${name}`),
  },
  signOut: {
    title: "Sair e perder o que não foi publicado?",
    drafts: (count) => plural(count, { one: "Há # rascunho neste dispositivo.", other: "Há # rascunhos neste dispositivo." }),
    outgoing: (count) =>
      plural(count, {
        one: "# publicação ou comentário ainda não foi enviado.",
        other: "# publicações ou comentários ainda não foram enviados.",
      }),
    text: "Ao sair, eles são excluídos em todas as guias.",
    cancel: "Não sair",
    confirm: "Sair mesmo assim",
  },
};
