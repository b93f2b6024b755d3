import { placeNow, placeUrl, withoutEmbed } from "~/lib/app-url.ts";
import { formatList } from "~/lib/list-format.ts";
import { embedMessages } from "~/lib/messages/embed.ts";
import { allTexts } from "~/lib/messages/language.ts";
import type { Config } from "~/session/config.ts";
import { ancestorOrigins, isAllowed } from "./ancestors.ts";

/**
 * Whether the app may run here. If not, it shows a refusal page, before anything personal is read or requested. Hosts
 * that can send headers block such frames themselves (frame-ancestors); this check works on all hosts.
 */
export async function mayShowHere(root: HTMLElement, { embed, router }: Config): Promise<boolean> {
  // In a frame, a reserved scrollbar gutter shows as a strip in the colour of the page around it.
  document.documentElement.style.scrollbarGutter = "auto";
  const origins = ancestorOrigins();
  const foreign = origins?.filter((origin) => !isAllowed(origin, embed.allowedOrigins));
  if (foreign?.length === 0) return true;
  await allTexts();
  root.replaceChildren(refusal(placeUrl(router, withoutEmbed(placeNow(router))), foreign));
  document.title = embedMessages.refusedTitle;
  return false;
}

function refusal(href: string, foreign: readonly string[] | undefined): HTMLElement {
  const { refusedTitle, refusedText, refusedUnknown, refusedAdmin, open } = embedMessages;
  const page = element("main", "mx-auto grid min-h-dvh max-w-md content-center justify-items-center p-6 text-center", "");
  const link = element("a", "mt-6 inline-flex min-h-10 items-center rounded-lg bg-accent px-4 font-medium text-on-accent", open);
  link.setAttribute("href", href);
  link.setAttribute("target", "_blank");
  link.setAttribute("rel", "noopener");
  page.append(
    element("h1", "text-xl font-semibold", refusedTitle),
    element("p", "mt-2 text-balance text-muted", refusedText),
    link,
    element(
      "p",
      "mt-6 text-sm text-balance wrap-anywhere text-muted",
      foreign ? refusedAdmin(formatList([...new Set(foreign)])) : refusedUnknown,
    ),
  );
  return page;
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
