import type { ComponentProps } from "react";
import type { AnyKind } from "~/data/records.ts";
import { useStore } from "~/data/use-store.tsx";
import { withTexts } from "~/lib/messages/language.ts";
import { classNames } from "~/ui/class-names.ts";
import { ExternalLink } from "~/ui/external-link.tsx";
import { loadOnPress } from "~/ui/load-on-press.ts";
import { type AnyFile, fileName } from "./file-facts.ts";

interface Props extends ComponentProps<"a"> {
  /** From {@link fileHref}. */
  href: string;
  /** The file to save, by its `downloadUrl`. */
  file: AnyFile;
  /** The record that the URL came with, which tells its age. */
  source: readonly [kind: AnyKind, id: string];
}

/**
 * A link that saves a file, even if its URL has expired. Opened with a modifier key or from the context menu it is a
 * plain link. The download code loads on the first click.
 */
export function SavingLink({ file, source, className, ...props }: Props) {
  const { connection, records } = useStore();
  return (
    <ExternalLink
      {...props}
      download={fileName(file)}
      className={classNames("relative", className)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        const link = event.currentTarget;
        const since = records.readAt(...source);
        loadOnPress(
          () => withTexts(() => import("./save-from-link.ts")),
          ({ saveFromLink }) => void saveFromLink(link, { connection, file, since }),
        );
      }}
    />
  );
}
