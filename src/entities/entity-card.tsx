import { PreviewCard } from "@base-ui/react/preview-card";
import type { Ref } from "react";
import { KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";
import { CARD_NAME } from "./card-layout.tsx";
import { GroupCard } from "./group/group-card.tsx";
import { PersonCard } from "./person/person-card.tsx";

/** The hover card of a person or group, positioned next to its link. */
export function EntityCard({
  id,
  link,
  cardRef,
  onClose,
}: {
  id: string;
  link: HTMLElement;
  cardRef: Ref<HTMLDivElement>;
  onClose: () => void;
}) {
  return (
    <PreviewCard.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <PreviewCard.Portal>
        <PreviewCard.Positioner anchor={link} align="start" sideOffset={6} collisionPadding={12} className="z-40">
          <PreviewCard.Popup
            ref={cardRef}
            role="dialog"
            aria-modal={false}
            aria-labelledby={CARD_NAME}
            className="w-80 max-w-[calc(100vw-1.5rem)] rounded-xl border border-line bg-raised p-4 shadow-lg outline-none"
          >
            {keyPrefix(id) === KEY_PREFIX.group ? <GroupCard id={id} /> : <PersonCard id={id} />}
          </PreviewCard.Popup>
        </PreviewCard.Positioner>
      </PreviewCard.Portal>
    </PreviewCard.Root>
  );
}
