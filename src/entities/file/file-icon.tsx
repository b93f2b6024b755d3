import { File } from "lucide-react";
import { Suspense } from "react";
import { lazily } from "~/ui/lazily.ts";

const TypedIcon = lazily(async () => ({ default: (await import("./file-type-icon.tsx")).FileTypeIcon }));

/**
 * The icon of a file's type, 18 px. A generic icon of the same size is shown while the icons load.
 *
 * @param extension as in "pdf", or a Salesforce file type such as "word_x"
 */
export function FileIcon({ extension }: { extension: string }) {
  return (
    <Suspense fallback={<File aria-hidden size={18} strokeWidth={1.75} />}>
      <TypedIcon extension={extension} />
    </Suspense>
  );
}
