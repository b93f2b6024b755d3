import { AlertDialog } from "@base-ui/react/alert-dialog";
import { groupMessages } from "~/lib/messages/groups.ts";
import { buttonClass } from "~/ui/button.tsx";

/** Asks before somebody leaves a group that they cannot come back to by themselves. */
export function LeaveDialog({ name, onLeave, onClose }: { name: string; onLeave: () => void; onClose: () => void }) {
  return (
    <AlertDialog.Root defaultOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-40 bg-[#0008]" />
        <AlertDialog.Popup className="fixed inset-x-4 top-[20vh] z-50 mx-auto max-w-md rounded-xl border border-line bg-raised p-5 shadow-xl">
          <AlertDialog.Title className="text-lg font-semibold" dir="auto">
            {groupMessages.leaveTitle(name)}
          </AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-muted">{groupMessages.leaveText}</AlertDialog.Description>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <AlertDialog.Close className={buttonClass()}>{groupMessages.stay}</AlertDialog.Close>
            <AlertDialog.Close className={buttonClass("primary")} onClick={onLeave}>
              {groupMessages.leave}
            </AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
