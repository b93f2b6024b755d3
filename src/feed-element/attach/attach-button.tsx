import { Paperclip } from "lucide-react";
import { Suspense, useRef, useState } from "react";
import type { ChosenFile } from "~/entities/file/choose-files-dialog.tsx";
import { composeMessages as texts } from "~/lib/messages/compose.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { lazily } from "~/ui/lazily.ts";

const AttachMenu = lazily(() => import("./attach-menu.tsx"), "AttachMenu");
const load = () => import("~/entities/file/choose-files-dialog.tsx");
const ChooseFilesDialog = lazily(load, "ChooseFilesDialog");

interface Props {
  label?: string;
  /** Why nothing can be attached; null where it can. */
  reason: string | null;
  /** Ids of the files that the org has and that are attached. */
  attached: readonly string[];
  /** How many more can be attached. */
  most: number;
  onFiles: (files: readonly File[]) => void;
  onChosen: (files: readonly ChosenFile[]) => void;
  onRefuse: (reason: string) => void;
}

/** Attaches files of this device, or such that the org has already. */
export function AttachButton({ label = texts.attach, reason, attached, most, onFiles, onChosen, onRefuse }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const [hasMenu, setHasMenu] = useState(false);
  const [isChoosing, setIsChoosing] = useState(false);
  const button = (
    <IconButton
      icon={Paperclip}
      label={label}
      data-tip={reason ?? label}
      aria-disabled={reason !== null}
      aria-haspopup="menu"
      className="aria-disabled:opacity-40"
      onClick={() => (reason === null ? setHasMenu(true) : onRefuse(reason))}
    />
  );
  return (
    <>
      {hasMenu && reason === null ? (
        <Suspense fallback={button}>
          <AttachMenu trigger={button} onDevice={() => chooser.current?.click()} onChatter={() => setIsChoosing(true)} />
        </Suspense>
      ) : (
        button
      )}
      <input
        ref={chooser}
        type="file"
        multiple={most > 1}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again.
          currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      {isChoosing && (
        <Suspense fallback={null}>
          <ChooseFilesDialog most={most} attached={attached} onChoose={onChosen} onClose={() => setIsChoosing(false)} />
        </Suspense>
      )}
    </>
  );
}
