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
  /** What is saved, by its `downloadUrl`. */
  file: AnyFile;
  /** The record that the address came with, which says how old it is. */
  source: readonly [kind: AnyKind, id: string];
}

/**
 * A link that saves a file, however long ago its address came. Opened with a key or from a menu it is a link like any
 * other. What downloads is loaded with the first download.
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
