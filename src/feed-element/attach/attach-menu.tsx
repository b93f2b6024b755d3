import { Menu } from "@base-ui/react/menu";
import { FolderOpen, Upload } from "lucide-react";
import type { ReactElement } from "react";
import { MenuItem } from "../menu-item.tsx";
import { fileChooserMessages as texts } from "~/lib/messages/file-chooser.ts";

/** Where files to attach come from. Open when it first appears. */
export function AttachMenu({ trigger, onDevice, onChatter }: { trigger: ReactElement; onDevice: () => void; onChatter: () => void }) {
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger render={trigger} onClick={undefined} />
      <Menu.Portal>
        <Menu.Positioner align="start" sideOffset={4} className="z-50">
          <Menu.Popup className="min-w-44 rounded-xl border border-line bg-raised p-1.5 shadow-lg outline-none">
            <MenuItem icon={Upload} onClick={onDevice}>
              {texts.fromDevice}
            </MenuItem>
            <MenuItem icon={FolderOpen} onClick={onChatter}>
              {texts.fromChatter}
            </MenuItem>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
