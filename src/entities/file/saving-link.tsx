import { useQueryClient, type QueryKey } from "@tanstack/react-query";
import type { ComponentProps } from "react";
import { useConnection } from "~/session/session-context.tsx";
import { classNames } from "~/ui/class-names.ts";
import { ExternalLink } from "~/ui/external-link.tsx";
import { type AnyFile, fileName } from "./file-facts.ts";

interface Props extends ComponentProps<"a"> {
  /** From {@link fileHref}. */
  href: string;
  /** What is saved, by its `downloadUrl`. */
  file: AnyFile;
  /** The entry of the query cache that the address came with, which says how old it is. */
  sourceKey: QueryKey;
}

/**
 * A link that saves a file, however long ago its address came. Opened with a key or from a menu it is a link like any
 * other. What downloads is loaded with the first download.
 */
export function SavingLink({ file, sourceKey, className, ...props }: Props) {
  const client = useQueryClient();
  const connection = useConnection();
  return (
    <ExternalLink
      {...props}
      download={fileName(file)}
      className={classNames("relative", className)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        const link = event.currentTarget;
        const since = client.getQueryState(sourceKey)?.dataUpdatedAt;
        void import("./save-from-link.ts").then(({ saveFromLink }) => saveFromLink(link, { connection, file, since }));
      }}
    />
  );
}
