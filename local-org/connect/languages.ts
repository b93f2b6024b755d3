/** Languages in which the org writes headers and dates. */
export type Language = "en" | "de" | "ja" | "ar" | "fr" | "es" | "pt";

/** The texts that the org itself writes. */
export interface Phrases {
  justNow: string;
  minutesAgo(minutes: number): string;
  hoursAgo(hours: number): string;
  /** Follows the name of the person who made the record. */
  createdRecord(type: string): string;
  createdGroup: string;
  unarchivedGroup: string;
  /** Follows a name, stands before the first changed field. */
  changed: string;
  from: string;
  to: string;
  moreChanges(count: number): string;
  /** Follows a name. */
  updatedRecord: string;
  recommended: string;
  /** The names are of people who like something; `you` comes first, `others` is how many are not named. */
  likes(names: string[], you: boolean, others: number): string;
}

const EN_OBJECTS: Record<string, string> = { Account: "an account", Case: "a case", Contact: "a contact", Opportunity: "an opportunity" };
const DE_OBJECTS: Record<string, string> = {
  Account: "einen Account",
  Case: "einen Kundenvorgang",
  Contact: "einen Kontakt",
  Opportunity: "eine Opportunity",
};
const JA_OBJECTS: Record<string, string> = { Account: "取引先", Case: "ケース", Contact: "取引先責任者", Opportunity: "商談" };
const AR_OBJECTS: Record<string, string> = { Account: "حسابًا", Case: "حالة", Contact: "جهة اتصال", Opportunity: "فرصة" };
const FR_OBJECTS: Record<string, string> = {
  Account: "un compte",
  Case: "une requête",
  Contact: "un contact",
  Opportunity: "une opportunité",
};
const ES_OBJECTS: Record<string, string> = {
  Account: "una cuenta",
  Case: "un caso",
  Contact: "un contacto",
  Opportunity: "una oportunidad",
};
const PT_OBJECTS: Record<string, string> = {
  Account: "uma conta",
  Case: "um caso",
  Contact: "um contato",
  Opportunity: "uma oportunidade",
};

function listed(locale: string, people: string[]): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(people);
}

export const PHRASES: Record<Language, Phrases> = {
  en: {
    justNow: "Just now",
    minutesAgo: (minutes) => `${minutes}m ago`,
    hoursAgo: (hours) => `${hours}h ago`,
    createdRecord: (type) => ` created ${EN_OBJECTS[type] ?? `a ${type}`}.`,
    createdGroup: " created this group.",
    unarchivedGroup: " activated this group again.",
    changed: " changed ",
    from: " from ",
    to: " to ",
    moreChanges: (count) => `${count} more ${count === 1 ? "change" : "changes"}`,
    updatedRecord: " updated this record.",
    recommended: "Recommended for you",
    likes: (names, you, others) => {
      const people = [...(you ? ["You"] : []), ...names, ...(others ? [others === 1 ? "1 other person" : `${others} other people`] : [])];
      return `${listed("en", people)} ${people.length === 1 && !you ? "likes" : "like"} this.`;
    },
  },
  de: {
    justNow: "Gerade eben",
    minutesAgo: (minutes) => `vor ${minutes} Min.`,
    hoursAgo: (hours) => `vor ${hours} Std.`,
    createdRecord: (type) => ` hat ${DE_OBJECTS[type] ?? type} erstellt.`,
    createdGroup: " hat diese Gruppe erstellt.",
    unarchivedGroup: " hat diese Gruppe wieder aktiviert.",
    changed: " hat geändert: ",
    from: " von ",
    to: " in ",
    moreChanges: (count) => (count === 1 ? "1 weitere Änderung" : `${count} weitere Änderungen`),
    updatedRecord: " hat diesen Datensatz aktualisiert.",
    recommended: "Für Sie empfohlen",
    likes: (names, you, others) => {
      const people = [
        ...(you ? ["Ihnen"] : []),
        ...names,
        ...(others ? [others === 1 ? "1 weiteren Person" : `${others} weiteren Personen`] : []),
      ];
      return `${listed("de", people)} gefällt das.`;
    },
  },
  ja: {
    justNow: "たった今",
    minutesAgo: (minutes) => `${minutes} 分前`,
    hoursAgo: (hours) => `${hours} 時間前`,
    createdRecord: (type) => `が${JA_OBJECTS[type] ?? type}を作成しました。`,
    createdGroup: "がこのグループを作成しました。",
    unarchivedGroup: "がこのグループを再度有効にしました。",
    changed: "が変更しました: ",
    from: " 変更前 ",
    to: " 変更後 ",
    moreChanges: (count) => `他 ${count} 件の変更`,
    updatedRecord: "がこのレコードを更新しました。",
    recommended: "おすすめ",
    likes: (names, you, others) => {
      const people = [...(you ? ["あなた"] : []), ...names.map((name) => `${name}さん`), ...(others ? [`他 ${others} 人`] : [])];
      return `${people.join("、")}が「いいね!」と言っています。`;
    },
  },
  ar: {
    justNow: "الآن",
    minutesAgo: (minutes) => `قبل ${minutes} د`,
    hoursAgo: (hours) => `قبل ${hours} س`,
    createdRecord: (type) => ` أنشأ ${AR_OBJECTS[type] ?? type}.`,
    createdGroup: " أنشأ هذه المجموعة.",
    unarchivedGroup: " أعاد تنشيط هذه المجموعة.",
    changed: " غيّر ",
    from: " من ",
    to: " إلى ",
    moreChanges: (count) => `${count} تغييرات أخرى`,
    updatedRecord: " حدّث هذا السجل.",
    recommended: "موصى به لك",
    likes: (names, you, others) => {
      const people = [...(you ? ["أنت"] : []), ...names, ...(others ? [`${others} آخرون`] : [])];
      return `أعجب هذا ${listed("ar", people)}.`;
    },
  },
  fr: {
    justNow: "À l’instant",
    minutesAgo: (minutes) => `il y a ${minutes} min`,
    hoursAgo: (hours) => `il y a ${hours} h`,
    createdRecord: (type) => ` a créé ${FR_OBJECTS[type] ?? type}.`,
    createdGroup: " a créé ce groupe.",
    unarchivedGroup: " a réactivé ce groupe.",
    changed: " a modifié ",
    from: " de ",
    to: " à ",
    moreChanges: (count) => (count === 1 ? "1 autre modification" : `${count} autres modifications`),
    updatedRecord: " a mis à jour cet enregistrement.",
    recommended: "Recommandé pour vous",
    likes: (names, you, others) => {
      const people = [
        ...(you ? ["Vous"] : []),
        ...names,
        ...(others ? [others === 1 ? "1 autre personne" : `${others} autres personnes`] : []),
      ];
      return people.length === 1 && !you
        ? `${listed("fr", people)} aime ceci.`
        : `${listed("fr", people)} ${you ? "aimez" : "aiment"} ceci.`;
    },
  },
  es: {
    justNow: "Justo ahora",
    minutesAgo: (minutes) => `hace ${minutes} min`,
    hoursAgo: (hours) => `hace ${hours} h`,
    createdRecord: (type) => ` creó ${ES_OBJECTS[type] ?? type}.`,
    createdGroup: " creó este grupo.",
    unarchivedGroup: " volvió a activar este grupo.",
    changed: " cambió ",
    from: " de ",
    to: " a ",
    moreChanges: (count) => (count === 1 ? "1 cambio más" : `${count} cambios más`),
    updatedRecord: " actualizó este registro.",
    recommended: "Recomendado para usted",
    likes: (names, you, others) => {
      const people = [...(you ? ["usted"] : []), ...names, ...(others ? [others === 1 ? "1 persona más" : `${others} personas más`] : [])];
      return `A ${listed("es", people)} le${people.length === 1 ? "" : "s"} gusta esto.`;
    },
  },
  pt: {
    justNow: "Agora mesmo",
    minutesAgo: (minutes) => `há ${minutes} min`,
    hoursAgo: (hours) => `há ${hours} h`,
    createdRecord: (type) => ` criou ${PT_OBJECTS[type] ?? type}.`,
    createdGroup: " criou este grupo.",
    unarchivedGroup: " reativou este grupo.",
    changed: " alterou ",
    from: " de ",
    to: " para ",
    moreChanges: (count) => (count === 1 ? "mais 1 alteração" : `mais ${count} alterações`),
    updatedRecord: " atualizou este registro.",
    recommended: "Recomendado para você",
    likes: (names, you, others) => {
      const people = [...(you ? ["Você"] : []), ...names, ...(others ? [others === 1 ? "mais 1 pessoa" : `mais ${others} pessoas`] : [])];
      return `${listed("pt-BR", people)} ${people.length === 1 ? "curtiu" : "curtiram"} isto.`;
    },
  },
};

/**
 * The first language asked for that the org has, else the fallback, else English.
 *
 * @param acceptLanguage the header, such as `de-AT, de;q=0.8, en;q=0.5`
 * @param fallback the language of the user, such as `de_DE`
 */
export function chooseLanguage(acceptLanguage: string | undefined, fallback: string): Language {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => ({ tag: part.split(";")[0]?.trim() ?? "", quality: Number(/q=([\d.]+)/.exec(part)?.[1] ?? 1) }))
    .filter(({ tag, quality }) => tag !== "" && tag !== "*" && quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
  for (const tag of wanted.length > 0 ? wanted : [fallback]) {
    const language = tag.slice(0, 2).toLowerCase();
    if (isLanguage(language)) return language;
  }
  return "en";
}

function isLanguage(tag: string): tag is Language {
  return tag in PHRASES;
}
