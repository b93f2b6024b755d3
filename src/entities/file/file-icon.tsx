import { File } from "lucide-react";
import { Suspense } from "react";
import { lazily } from "~/ui/lazily.ts";

const TypedIcon = lazily(() => import("./file-type-icon.tsx"), "FileTypeIcon");

interface Props {
  extension: string;
  page?: string | null;
  onLapsed?: () => void;
}

/**
 * The icon of a file's type, 18 px, or its first page, 44 by 56. A generic icon in the same room is shown while the icons
 * load.
 *
 * @param extension as in "pdf", or a Salesforce file type such as "word_x"
 * @param page URL of the picture of the first page, if there is one
 * @param onLapsed told when that cannot be loaded
 */
export function FileIcon(props: Props) {
  const icon = (
    <Suspense fallback={<File aria-hidden size={18} strokeWidth={1.75} />}>
      <TypedIcon {...props} />
    </Suspense>
  );
  return props.page ? <span className="grid h-14 w-11 place-items-center">{icon}</span> : icon;
}
