import { Menu } from "@base-ui/react/menu";
import type { LucideIcon } from "lucide-react";
import { moreMessages } from "~/lib/messages/more.ts";
import { classNames } from "~/ui/class-names.ts";
import { showToast } from "~/ui/toast.ts";

/** An entry of the menu of a post or comment. */
export function MenuItem({
  icon: Icon,
  isDangerous,
  onClick,
  children,
}: {
  icon: LucideIcon;
  isDangerous?: boolean;
  onClick: () => void;
  children: string;
}) {
  return (
    <Menu.Item
      className={classNames(
        "flex min-h-9 max-w-72 cursor-default items-center gap-3 rounded-md px-3 py-1.5 outline-none select-none data-[highlighted]:bg-hover",
        isDangerous && "text-danger",
      )}
      onClick={onClick}
    >
      <Icon aria-hidden size={18} className={classNames("shrink-0", !isDangerous && "text-muted")} />
      <bdi className="truncate">{children}</bdi>
    </Menu.Item>
  );
}

/** Copies an address, and says whether that worked. */
export async function copyLink(url: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(url);
    showToast(moreMessages.linkCopied);
  } catch {
    showToast(moreMessages.couldNotCopy);
  }
}
