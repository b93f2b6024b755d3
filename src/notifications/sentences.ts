import type { Kind } from "~/data/desktop-settings.ts";
import { notificationMessages as texts } from "~/lib/messages/notifications.ts";
import { actorsOf, groupsBy, type Told } from "./told.ts";

/** What was told about one thing, one sentence for each kind, the latest first: "Ada and 3 others like your post". */
export function sentencesOf(items: readonly Told[]): string[] {
  return groupsBy(items, ({ kind }) => kind).map(([kind, same]) => sentence(kind, same));
}

function sentence(kind: Kind, items: readonly Told[]): string {
  const { names, others } = actorsOf(items);
  const count = names.length + others;
  if (kind === "org") return items[0]?.text || texts.org;
  if (kind === "request") return texts.request(count);
  const who = texts.who(names, others);
  return kind === "like" || kind === "follower" ? texts[kind](who, count) : texts[kind](who);
}
