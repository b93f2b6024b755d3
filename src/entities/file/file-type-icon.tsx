import {
  File,
  FileArchive,
  FileAudio,
  FileChartLine,
  FileCode,
  FileImage,
  FileSpreadsheet,
  FileText,
  FileVideo,
  type LucideIcon,
} from "lucide-react";
import { useLoadable } from "~/ui/use-loadable.ts";

const ICONS: readonly [RegExp, LucideIcon][] = [
  [/^(png|jpe?g|gif|webp|bmp|tiff?|heic|avif|svg)$/, FileImage],
  [/^(pdf|docx?|txt|rtf|odt|pages|md|text|word|word_x)$/, FileText],
  [/^(xlsx?|csv|ods|numbers|excel|excel_x)$/, FileSpreadsheet],
  [/^(pptx?|odp|key|power_point|power_point_x)$/, FileChartLine],
  [/^(mp4|mov|avi|webm|mkv|m4v)$/, FileVideo],
  [/^(mp3|wav|ogg|m4a|flac)$/, FileAudio],
  [/^(zip|gz|tar|7z|rar)$/, FileArchive],
  [/^(json|xml|html?|js|ts|css|py|java|apex|cls|sql|sh)$/, FileCode],
];

/** What FileIcon loads: the first page, or the icon of the type where there is none. */
export function FileTypeIcon({ extension, page, onLapsed }: { extension: string; page?: string | null; onLapsed?: () => void }) {
  const [source, onError] = useLoadable(page, onLapsed);
  if (source) {
    return (
      <img
        src={source}
        alt=""
        loading="lazy"
        decoding="async"
        className="size-full rounded-md border border-line bg-white object-cover object-top"
        onError={onError}
      />
    );
  }
  const Icon = ICONS.find(([pattern]) => pattern.test(extension.toLowerCase()))?.[1] ?? File;
  return <Icon aria-hidden size={18} strokeWidth={1.75} />;
}
