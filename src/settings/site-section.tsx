import { Check } from "lucide-react";
import { useSiteChoices } from "~/entities/site/site-choices.ts";
import { placeUrl } from "~/lib/app-url.ts";
import { settingsMessages } from "~/lib/messages/settings.ts";
import { useConfig } from "~/session/session-context.tsx";

/** The org and its sites, to go from one to another. Nothing where there is one alone. */
export function SiteSection() {
  const { router } = useConfig();
  const { choices, here, go } = useSiteChoices();
  if (choices.length === 0) return null;
  return (
    <section className="py-5" aria-labelledby="sites">
      <h2 id="sites" className="font-semibold">
        {settingsMessages.sites}
      </h2>
      <p className="mt-1 text-muted">{settingsMessages.sitesText}</p>
      <ul className="mt-2">
        {choices.map(({ id, name, place }) => (
          <li key={id}>
            <a
              href={placeUrl(router, place)}
              aria-current={id === here ? "true" : undefined}
              className="-mx-3 flex min-h-11 items-center gap-3 rounded-lg px-3 hover:bg-hover aria-[current]:font-semibold"
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                go(id);
              }}
            >
              <span className="grid size-[18px] shrink-0 place-items-center">{id === here && <Check aria-hidden size={16} />}</span>
              <bdi className="truncate">{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
