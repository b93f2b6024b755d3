import { OutboxNotice } from "~/outbox/outbox-notice.tsx";
import { LimitNotice } from "./limit-notice.tsx";
import { OfflineNotice } from "./offline-notice.tsx";

/** Notices at the bottom of every page: posts not sent, a rate limit, being offline. */
export function Notices() {
  return (
    <div data-bar="notices" className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-20 md:bottom-0">
      <OutboxNotice />
      <LimitNotice />
      <OfflineNotice />
    </div>
  );
}
