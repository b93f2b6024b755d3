import { Download } from "lucide-react";
import type { ReactNode } from "react";
import type { File } from "~/connect/contract/files.ts";
import { fileName } from "~/feed-element/capabilities/file-facts.ts";
import { asText } from "~/feed-element/readers.ts";
import { safeHref } from "~/lib/safe-href.ts";
import { buttonClass } from "~/ui/button.tsx";

/**
 * Downloads a version of a file. It opens in another tab, because across origins the browser ignores `download`; the org
 * sends it as an attachment. Nothing where the org gave no address.
 */
export function DownloadLink({ file, look, label, children }: { file: File; look?: "primary" | "quiet"; label?: string; children: ReactNode }) {
  const href = safeHref(asText(file.downloadUrl));
  if (!href) return null;
  return (
    <a href={href} download={fileName(file)} target="_blank" rel="noopener noreferrer" aria-label={label} className={buttonClass(look)}>
      <Download aria-hidden size={16} strokeWidth={1.75} />
      {children}
    </a>
  );
}
