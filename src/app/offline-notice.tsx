import { WifiOff } from "lucide-react";
import { useSyncExternalStore } from "react";
import { toastMessages } from "~/lib/messages/toasts.ts";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** Shown while the device is offline. */
export function OfflineNotice() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!isOnline && (
        <p className="flex items-center gap-2 border-t border-line bg-raised px-4 py-2 text-sm">
          <WifiOff aria-hidden size={16} className="shrink-0 text-warning" />
          {toastMessages.offline}
        </p>
      )}
    </div>
  );
}
