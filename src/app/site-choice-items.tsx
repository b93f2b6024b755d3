import { Menu } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import type { SiteChoices } from "~/entities/site/site-choices.ts";
import { settingsMessages } from "~/lib/messages/settings.ts";

/** The sites in the account menu: the one that the page is in is checked. */
export function SiteChoiceItems({ sites: { choices, here, go }, className }: { sites: SiteChoices; className: string }) {
  return (
    <Menu.RadioGroup value={here} onValueChange={go}>
      <Menu.Group>
        <Menu.GroupLabel className="px-3 py-1 text-sm text-muted">{settingsMessages.sites}</Menu.GroupLabel>
        {choices.map(({ id, name }) => (
          <Menu.RadioItem key={id} value={id} className={className} closeOnClick>
            <span className="grid size-[18px] shrink-0 place-items-center">
              <Menu.RadioItemIndicator>
                <Check aria-hidden size={16} />
              </Menu.RadioItemIndicator>
            </span>
            <bdi className="truncate">{name}</bdi>
          </Menu.RadioItem>
        ))}
      </Menu.Group>
    </Menu.RadioGroup>
  );
}
