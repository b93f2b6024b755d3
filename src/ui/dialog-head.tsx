import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "./icon-button.tsx";

/** The top of a dialog: its title, and a button that closes it. @param close the button's name */
export function DialogHead({ close, className, children }: { close: string; className: string; children: ReactNode }) {
  return (
    <div className={`flex items-center gap-2 ${className}`}>
      <Dialog.Title className="min-w-0 flex-1 text-lg font-semibold">{children}</Dialog.Title>
      <Dialog.Close render={<IconButton icon={X} label={close} />} />
    </div>
  );
}
