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

/** The icons that FileIcon loads. */
export function FileTypeIcon({ extension }: { extension: string }) {
  const Icon = ICONS.find(([pattern]) => pattern.test(extension.toLowerCase()))?.[1] ?? File;
  return <Icon aria-hidden size={18} strokeWidth={1.75} />;
}
