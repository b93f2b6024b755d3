import { Menu } from "@base-ui/react/menu";
import { Merge, Pencil, Trash2 } from "lucide-react";
import { type ReactElement, Suspense, useState } from "react";
import type { Topic } from "~/connect/contract/topics.ts";
import { useStore } from "~/data/use-store.tsx";
import { MenuItem } from "~/feed-element/menu-item.tsx";
import { topicPageMessages as texts } from "~/lib/messages/topic-pages.ts";
import { lazily } from "~/ui/lazily.ts";
import { refusedChanges } from "./refused-changes.ts";

const EditTopicDialog = lazily(() => import("./edit-topic-dialog.tsx"), "EditTopicDialog");
const MergeTopicsDialog = lazily(() => import("./merge-topics-dialog.tsx"), "MergeTopicsDialog");
const DeleteTopicDialog = lazily(() => import("./delete-topic-dialog.tsx"), "DeleteTopicDialog");

/** The menu of a topic. Mounts open, because a press loads it. */
export function TopicMenu({ topic, trigger }: { topic: Topic; trigger: ReactElement }) {
  const refused = refusedChanges(useStore());
  const [open, setOpen] = useState<"edit" | "merge" | "delete" | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Menu.Root defaultOpen>
        <Menu.Trigger render={trigger} />
        <Menu.Portal>
          <Menu.Positioner side="bottom" align="end" sideOffset={4} className="z-50">
            <Menu.Popup className="min-w-48 rounded-xl border border-line bg-raised p-1.5 shadow-lg outline-none">
              {!refused.has("edit") && (
                <MenuItem icon={Pencil} onClick={() => setOpen("edit")}>
                  {texts.edit}
                </MenuItem>
              )}
              {!refused.has("delete") && (
                <>
                  <MenuItem icon={Merge} onClick={() => setOpen("merge")}>
                    {texts.merge}
                  </MenuItem>
                  <MenuItem icon={Trash2} isDangerous onClick={() => setOpen("delete")}>
                    {texts.deleteTopic}
                  </MenuItem>
                </>
              )}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <Suspense fallback={null}>
        {open === "edit" && <EditTopicDialog topic={topic} onClose={close} />}
        {open === "merge" && <MergeTopicsDialog topic={topic} onClose={close} />}
        {open === "delete" && <DeleteTopicDialog topic={topic} onClose={close} />}
      </Suspense>
    </>
  );
}
