import type { Area } from "./area.ts";

/** Texts of what is shown inside another page. */
export const embedMessages: Area<"embed"> = {
  refusedTitle: "Diese Seite darf hier nicht angezeigt werden",
  refusedText:
    "Chatter zeigt sich nur dort in anderen Seiten, wo die Person, die es betreut, es erlaubt hat. In einem eigenen Tab geht es wie immer.",
  refusedUnknown: "Dieser Browser verrät nicht, welche Seite diese hier umgibt.",
  refusedAdmin: (origins) => `Um es zu erlauben, nehmen Sie ${origins} in „embed.allowedOrigins“ in config.json auf.`,
  open: "Chatter in neuem Tab öffnen",
  openShort: "In neuem Tab öffnen",
  signOut: "Abmelden",
};
