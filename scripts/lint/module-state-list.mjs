/**
 * Allowed module-level state by file and name, with the reason. None of it is personal data.
 *
 * @type {Record<string, Record<string, string>>}
 */
export const ALLOWED = {
  "src/data/presence.ts": { names: "Names the tab, whoever uses it." },
  "src/editor/rich/schema.ts": { schema: "What Chatter can say. It never changes." },
  "src/entities/file/save-from-link.ts": { busy: "Links of the page, which go with them." },
  "src/feed-element/capabilities/rare.tsx": { table: "Code that was loaded.", listeners: "Components, which take themselves out." },
  "src/files/view-choice.ts": { store: "A setting of this device." },
  "src/lib/clock.ts": { ahead: "The clock of this device." },
  "src/lib/leaving.ts": { leaving: "About the page." },
  "src/lib/locale.ts": { locale: "The language of the page." },
  "src/lib/messages/language.ts": {
    areas: "The texts of the page's language.",
    chosen: "The language of the page.",
    late: "Whether all of its texts are loaded.",
  },
  "src/lib/own-keys.ts": { store: "A setting of this device." },
  "src/lib/picture-url.ts": { trusted: "Origins of the org; every sign-in sets them." },
  "src/lib/single-keys.ts": { store: "A setting of this device." },
  "src/lib/use-now.ts": {
    now: "The time.",
    timer: "One for the whole page.",
    listeners: "Components, which take themselves out.",
  },
  "src/ui/back-closes.ts": { over: "What stands over the page, and its entry in the page's history." },
  "src/ui/first-content.ts": {
    resolve: "About the page.",
    isShown: "About the page.",
    firstContent: "Whether the page shows something yet.",
  },
  "src/ui/new-version.ts": { isMissing: "About the build that the page runs." },
  "src/ui/page-heading.tsx": { hasMoved: "Whether this visit has seen a second page." },
  "src/ui/theme.ts": { store: "A setting of this device.", asked: "What the page's address asked for." },
  "src/ui/use-title.ts": { title: "What the browser's tab says; the page that is shown sets it." },
};

/**
 * Module-level state still to be removed, by file. Do not add to it.
 *
 * @type {Record<string, readonly string[]>}
 */
export const TO_GO = {};
