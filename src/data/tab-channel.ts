import { openChannel } from "~/lib/open-channel.ts";
import { ownerKey } from "./owner.ts";
import { perStore, type Told } from "./store.ts";

/**
 * The channel between the tabs of a sign-in, open from the start: local changes are sent at once, and messages are
 * queued until `tabs.ts` has loaded.
 */
export const tabChannelOf = perStore((store) => {
  const channel = openChannel(`${ownerKey(store.owner)}:changes`);
  const early: Told[] = [];
  const keep = ({ data }: MessageEvent<Told>) => void early.push(data);
  channel?.addEventListener("message", keep);
  store.tell = (told) => channel?.postMessage(told);
  store.onClose(() => {
    store.tell = () => undefined;
    channel?.close();
  });
  return {
    /** Receives queued messages and all later ones. */
    listen(hear: (told: Told) => void): void {
      channel?.removeEventListener("message", keep);
      early.splice(0).forEach(hear);
      channel?.addEventListener("message", ({ data }: MessageEvent<Told>) => hear(data));
    },
  };
});
