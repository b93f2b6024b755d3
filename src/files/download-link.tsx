import { Download } from "lucide-react";
import type { ReactNode } from "react";
import type { File } from "~/connect/contract/files.ts";
import { FILES } from "~/data/kinds.ts";
import { fileHref } from "~/entities/file/file-href.ts";
import { SavingLink } from "~/entities/file/saving-link.tsx";
import { asText } from "~/lib/readers.ts";
import { useConnection } from "~/session/session-context.tsx";
import { buttonClass } from "~/ui/button.tsx";

/** A link that downloads a version of a file. Renders nothing if the org sent no URL. */
export function DownloadLink({
  file,
  look,
  label,
  children,
}: {
  file: File;
  look?: "primary" | "quiet";
  label?: string;
  children: ReactNode;
}) {
  const href = fileHref(useConnection(), file);
  if (!href) return null;
  return (
    <SavingLink href={href} file={file} source={[FILES, asText(file.id)]} aria-label={label} className={buttonClass(look)}>
      <Download aria-hidden size={16} strokeWidth={1.75} />
      {children}
    </SavingLink>
  );
}
