import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import type { ModerationFlagInput } from "~/connect/contract/inputs.ts";
import type { ModerationFlags } from "~/connect/contract/moderation.ts";
import { addFlag, type Flagged, removeFlags } from "~/connect/moderation.ts";
import { change, effect, type Effect, scopeOf } from "~/data/change.ts";
import { COMMENTS, FEED_ELEMENTS, FILES } from "~/data/kinds.ts";
import type { Kind } from "~/data/records.ts";
import type { Store } from "~/data/store.ts";
import { moderationMessages } from "~/lib/messages/moderation.ts";
import { asNumber } from "~/lib/readers.ts";
import { showRefusal } from "~/ui/toast.ts";

type Show = (flags: ModerationFlags) => ModerationFlags;

/** Flags something. @param onRefused says why not, where the words are still at hand */
export function flag(
  store: Store,
  flagged: Flagged,
  input: ModerationFlagInput,
  { onDone, onRefused }: { onDone: () => void; onRefused: (error: unknown) => void },
): void {
  void change(store, {
    scope: scopeOfFlags(flagged),
    effects: [effectOn(flagged, (flags) => (flags.flaggedByMe ? flags : { ...counted(flags, 1), flaggedByMe: true }))],
    send: () => addFlag(store.connection, flagged, input),
    onDone,
    onRefused,
  });
}

/** Takes one's own flag back. */
export function unflag(store: Store, flagged: Flagged): void {
  void change(store, {
    scope: scopeOfFlags(flagged),
    effects: [effectOn(flagged, (flags) => (flags.flaggedByMe ? { ...counted(flags, -1), flaggedByMe: false } : flags))],
    send: () => removeFlags(store.connection, flagged, store.owner.userId),
    onRefused: (error) => showRefusal(moderationMessages.couldNotUnflag, error),
  });
}

/** Removes everybody's flags, as a moderator may. */
export function removeAllFlags(store: Store, flagged: Flagged): void {
  void change(store, {
    scope: scopeOfFlags(flagged),
    effects: [effectOn(flagged, (flags) => ({ ...flags, flagCount: 0, flagCountByReason: {}, flaggedByMe: false }))],
    send: () => removeFlags(store.connection, flagged),
    onRefused: (error) => showRefusal(moderationMessages.couldNotRemove, error),
  });
}

const KINDS = { element: FEED_ELEMENTS, comment: COMMENTS, file: FILES };

const scopeOfFlags = ({ of, id }: Flagged) => scopeOf("flags", KINDS[of], id);

/** Only moderators are told the count. */
function counted(flags: ModerationFlags, by: number): ModerationFlags {
  const count = asNumber(flags.flagCount);
  return count === null ? flags : { ...flags, flagCount: Math.max(0, count + by) };
}

/** Shows changed flags, and those of the org's answer, if it has some, in the end. */
function effectOn({ of, id }: Flagged, show: Show): Effect<ModerationFlags | null | void> {
  const changed = (flags: ModerationFlags | null | undefined, answer?: ModerationFlags | null | void) => ({
    ...show({ ...flags }),
    ...answer,
  });
  if (of === "comment") return effectOnOwn(COMMENTS, id, changed);
  if (of === "file") return effectOnOwn(FILES, id, changed);
  const patch = (element: FeedElement, answer?: ModerationFlags | null | void): FeedElement => {
    const moderation = { moderationFlags: changed(element.capabilities?.moderation?.moderationFlags, answer) };
    return { ...element, capabilities: { ...element.capabilities, moderation } };
  };
  return effect(FEED_ELEMENTS, id, {
    show: (element) => patch(element),
    confirm: patch,
    tell: ({ capabilities }) => ({
      type: "part",
      kind: FEED_ELEMENTS.name,
      id,
      part: { capabilities: { moderation: capabilities?.moderation } },
    }),
  });
}

/** Comments and files have their flags as a property of their own. */
function effectOnOwn<Thing extends { moderationFlags?: ModerationFlags | null }>(
  kind: Kind<Thing>,
  id: string,
  changed: (flags: ModerationFlags | null | undefined, answer?: ModerationFlags | null | void) => ModerationFlags,
): Effect<ModerationFlags | null | void> {
  const patch = (thing: Thing, answer?: ModerationFlags | null | void): Thing => ({
    ...thing,
    moderationFlags: changed(thing.moderationFlags, answer),
  });
  return effect(kind, id, {
    show: (thing) => patch(thing),
    confirm: patch,
    tell: ({ moderationFlags }) => ({ type: "part", kind: kind.name, id, part: { moderationFlags } }),
  });
}
