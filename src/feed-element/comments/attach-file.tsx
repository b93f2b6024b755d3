import { Paperclip } from "lucide-react";
import { Suspense, useState } from "react";
import type { ChosenFile } from "~/entities/file/choose-files-dialog.tsx";
import { commentMessages } from "~/lib/messages/comments.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { lazily } from "~/ui/lazily.ts";

const load = () => import("~/entities/file/choose-files-dialog.tsx");
const ChooseFilesDialog = lazily(async () => ({ default: (await load()).ChooseFilesDialog }));

/** Lets people choose the file of a comment among those that the org has. */
export function AttachFile({ onChoose }: { onChoose: (file: ChosenFile) => void }) {
  const [isChoosing, setIsChoosing] = useState(false);
  return (
    <>
      <IconButton icon={Paperclip} label={commentMessages.attach} className="-ms-2" onClick={() => setIsChoosing(true)} />
      {isChoosing && (
        <Suspense fallback={null}>
          <ChooseFilesDialog most={1} attached={[]} onChoose={([file]) => file && onChoose(file)} onClose={() => setIsChoosing(false)} />
        </Suspense>
      )}
    </>
  );
}
