import { formatList } from "../../list-format.ts";
import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of what a person is told, and of the settings for that. */
export const notificationMessages: Area<"notifications"> = {
  title: "通知",
  bell: (count) => (count === 0 ? "通知" : plural(count, { other: "通知、新着#件" })),
  isNew: (count) => plural(count, { other: "新着#件" }),
  unread: "未読",
  earlier: "以前",
  markAllRead: "すべて既読にする",
  choose: "デスクトップ通知の対象を選択",
  emptyTitle: "まだ通知がありません",
  emptyText: "メンション、投稿へのコメントやいいね!、新しいフォロワー、グループへの参加依頼がここに表示されます。",
  who: (names, others) => {
    const [first] = names;
    if (first === undefined) return others < 2 ? "誰か" : plural(others, { other: "#人" });
    if (others === 0 && names.length < 3) return formatList(names.map((name) => `${name}さん`));
    return `${first}さん、${plural(names.length + others - 1, { other: "他#人" })}`;
  },
  mention: (who) => `${who}があなたにメンションしました`,
  comment: (who) => `${who}があなたの投稿にコメントしました`,
  reply: (who) => `${who}があなたに続いてコメントしました`,
  post: (who) => `${who}があなたに投稿しました`,
  like: (who) => `${who}があなたの投稿に「いいね!」と言っています`,
  follower: (who) => `${who}があなたをフォローしています`,
  request: (count) => plural(count, { other: "#人があなたのグループへの参加を依頼しています" }),
  announcement: (who) => `${who}がお知らせを投稿しました`,
  org: "組織からのメッセージ",
  settings: {
    desktop: "デスクトップ通知",
    desktopText: "Chatterのウィンドウが表示されている間に届きます。画面に表示中の内容は通知されません。このデバイスのみの設定です。",
    on: "オン",
    off: "オフ",
    blocked: "ブラウザーがこのサイトの通知をブロックしています。ブラウザーの設定で許可してから、ここでオンにしてください。",
    kinds: "通知の対象",
    kind: {
      mention: "自分へのメンション",
      comment: "自分の投稿へのコメント",
      reply: "自分に続くコメント",
      post: "自分への投稿",
      like: "いいね!",
      follower: "新しいフォロワー",
      request: "自分のグループへの参加依頼",
      announcement: "自分のグループのお知らせ",
      org: "組織のアプリケーションからのメッセージ",
    },
    quiet: "通知しない時間帯",
    quietText: "この時間帯はデスクトップ通知を表示しません。通知はベルのアイコンで確認できます。",
    from: "開始",
    to: "終了",
    email: "グループからのメール",
    emailDefault: "今後参加するグループからのメールの頻度です。グループごとの変更は、各グループのページで行います。",
    emailGroup: "このグループからのメール",
    frequency: {
      EachPost: "投稿ごと",
      DailyDigest: "1日1回",
      WeeklyDigest: "週1回",
      Never: "なし",
      UseDefault: "自分の設定に従う",
    },
    couldNotSave: "保存できませんでした。",
  },
};
