import type { Area } from "./area.ts";

/** Texts of signing in, of its pages under auth/, and of a config.json that has to be mended first. */
export const signInMessages: Area<"sign-in"> = {
  title: (name) => `Se connecter à ${name}`,
  text: "Découvrez sur quoi travaillent vos collègues et participez.",
  button: (org) => `Se connecter avec ${org}`,
  otherOrgs: "Autres organisations",
  going: "Ouverture de la page de connexion",
  coming: { title: "Connexion", text: "Connexion en cours…" },
  failed: "La connexion a échoué",
  denied: "Vous avez refusé, et c’est très bien",
  otherError: "Réessayez. Si cela se reproduit, transmettez ce message à votre administrateur.",
  backToStart: "Revenir au début",
  doneTitle: "Connexion réussie",
  doneText: "Vous pouvez fermer cette fenêtre et reprendre où vous étiez.",
  expiredTitle: "Votre session est terminée",
  expiredText: "Tout ce qui est sur cette page reste tel quel. Reconnectez-vous pour continuer.",
  expiredByOrg:
    "L’organisation n’a pas voulu renouveler votre connexion. Reconnectez-vous ; si cela se reproduit, transmettez ce message à votre administrateur.",
  keptText: "Tout ce qui est sur cette page reste tel quel.",
  deniedTitle: "L’organisation n’accepte pas votre connexion",
  again: "Se reconnecter",
  notRevoked: "Vous êtes déconnecté(e) ici. L’organisation n’a pas pu en être informée ; la session s’y terminera d’elle-même.",
  config: {
    title: "Chatter n’est pas encore configuré",
    lead: "La personne qui s’occupe de cette page doit corriger config.json :",
  },
  noHost: {
    title: "Pas de connexion",
    text: "Chatter n’a pas pu être joint, ou un proxy ou la page de connexion d’un réseau a répondu à sa place. Vérifiez votre réseau. Cette page reprendra d’elle-même au retour de la connexion.",
    again: "Réessayer",
  },
  popup: {
    textInFrame: "La connexion s’ouvre dans sa propre fenêtre et revient ici.",
    textWithoutStorage: "Ce navigateur ne conserve rien pour cette page. Vous pouvez continuer et vous reconnecter à chaque rechargement.",
    waitingTitle: "Terminez dans l’autre fenêtre",
    waitingText: "Cette page reprend dès que vous vous y êtes connecté(e).",
    cancel: "Annuler",
    again: "Réessayer",
    openInNewTab: "Ouvrir dans un nouvel onglet",
    problemTitle: "La connexion n’est pas terminée",
    blocked:
      "La fenêtre de connexion n’a pas pu s’ouvrir. Autorisez les fenêtres contextuelles pour cette page et réessayez, ou ouvrez Chatter dans un nouvel onglet.",
    closed:
      "La fenêtre de connexion a été fermée, ou la page de connexion de l’organisation l’a coupée de cette page. Si elle est encore ouverte, terminez-y. Sinon, réessayez : la prochaine tentative passera par un autre chemin.",
  },
  window: {
    title: "Presque terminé",
    text: "Si la page d’où vous venez ne reprend pas d’elle-même, c’est que ce navigateur isole ses fenêtres. Vous pouvez fermer cette fenêtre et y réessayer, ou utiliser Chatter ici.",
    open: "Ouvrir Chatter ici",
  },
  relay: {
    title: "Continuer vers la connexion",
    text: (org) => `${org} ouvre sa connexion dans une fenêtre supplémentaire. Laissez celle-ci ouverte : elle rapporte la réponse.`,
    button: (org) => `Continuer vers ${org}`,
    blocked: "Cette fenêtre n’a pas pu s’ouvrir. Autorisez les fenêtres contextuelles pour cette page et réessayez.",
    lost: "Cette fenêtre appartient à une connexion qui n’existe plus. Fermez-la et recommencez sur la page d’où vous venez.",
  },
};
