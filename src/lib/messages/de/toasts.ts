import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** Texts of what comes and goes: toasts, and the notices at the lower end of the page. */
export const toastMessages: Area<"toasts"> = {
  region: "Hinweise (F6)",
  offline: "Sie sind offline. Was Sie sehen, bleibt hier; neue Posts kommen, wenn Sie wieder online sind.",
  limit: (time) => `Die Organisation bittet um eine Pause. Bis ${time} kommt nichts Neues von selbst; was Sie tun, wird trotzdem versucht.`,
  refused: byName({
    like: "Ihr „Gefällt mir“ konnte nicht gespeichert werden und wurde zurückgenommen.",
    unlike: "Ihr „Gefällt mir“ konnte nicht entfernt werden und ist wieder da.",
    bookmark: "Das Lesezeichen konnte nicht geändert werden und ist, wie es war.",
    vote: "Ihre Stimme konnte nicht gespeichert werden und wurde zurückgenommen.",
  }),
};
