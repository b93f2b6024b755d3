import { asObject } from "~/lib/readers.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { SharedPost } from "./shared-post.tsx";

/** A post that was shared with this one. */
export const feedEntityShareView = capabilityView("feedEntityShare", ({ feedEntity }) => asObject(feedEntity) !== null, SharedEntity);

function SharedEntity({ capability }: CapabilityProps<"feedEntityShare">) {
  return <SharedPost shared={asObject(capability.feedEntity)} />;
}
