import { Pencil, Trash2 } from "lucide-react";
import { Suspense, useState } from "react";
import type { File } from "~/connect/contract/files.ts";
import { fileMessages as texts } from "~/lib/messages/files.ts";
import { Button } from "~/ui/button.tsx";
import { lazily } from "~/ui/lazily.ts";

const DeleteDialog = lazily(() => import("./delete-dialog.tsx"), "DeleteDialog");
const EditDialog = lazily(() => import("./edit-dialog.tsx"), "EditDialog");

/** The owner's actions: edit and delete. */
export function OwnerActions({ file }: { file: File }) {
  const [open, setOpen] = useState<"edit" | "delete" | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Button onClick={() => setOpen("edit")}>
        <Pencil aria-hidden size={16} strokeWidth={1.75} />
        {texts.edit}
      </Button>
      <Button onClick={() => setOpen("delete")}>
        <Trash2 aria-hidden size={16} strokeWidth={1.75} />
        {texts.remove}
      </Button>
      <Suspense fallback={null}>
        {open === "edit" && <EditDialog file={file} onClose={close} />}
        {open === "delete" && <DeleteDialog file={file} onClose={close} />}
      </Suspense>
    </>
  );
}
