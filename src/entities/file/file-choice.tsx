import { Check } from "lucide-react";
import type { File } from "~/connect/contract/files.ts";
import { classNames } from "~/ui/class-names.ts";
import { Timestamp } from "~/ui/timestamp.tsx";
import { personName } from "../person/person-name.ts";
import { fileTitle, typeAndSize } from "./file-facts.ts";
import { FileThumbnail } from "./file-thumbnail.tsx";
import { useFreshFile } from "./fresh-file.ts";

/** A file as a list row (`<li>`) that can be chosen: the whole row is its checkbox. */
export function FileChoice({
  file: summary,
  isChosen,
  isDisabled,
  note,
  onToggle,
}: {
  file: File;
  isChosen: boolean;
  isDisabled: boolean;
  /** Why it cannot be chosen, or null. */
  note: string | null;
  /** Called with the file as it is by now: a list may know no more than its id. */
  onToggle: (file: File) => void;
}) {
  const { file, isComing, onLapsed } = useFreshFile(summary);
  return (
    <li className="border-b border-line">
      <label
        className={classNames(
          "relative flex items-center gap-3 px-5 py-2.5 transition-colors duration-150",
          isChosen ? "bg-accent-soft" : !isDisabled && "hover:bg-hover",
          isDisabled && "opacity-60",
        )}
      >
        <span className="relative grid size-5 shrink-0 place-items-center">
          <input
            type="checkbox"
            checked={isChosen}
            disabled={isDisabled}
            className="size-5 appearance-none rounded-sm border border-strong-line bg-surface checked:border-accent checked:bg-accent"
            onChange={() => onToggle(file)}
          />
          {isChosen && <Check aria-hidden size={14} strokeWidth={3} className="pointer-events-none absolute text-on-accent" />}
        </span>
        <FileThumbnail file={file} size="row" isComing={isComing} onLapsed={onLapsed} />
        <span className="min-w-0 flex-1">
          <bdi className="line-clamp-2 font-semibold wrap-anywhere">{fileTitle(file)}</bdi>
          <span className="block text-sm text-muted sm:flex sm:items-baseline sm:gap-x-1.5">
            <bdi className="block truncate">{personName(file.owner)}</bdi>
            <span aria-hidden className="max-sm:hidden">
              ·
            </span>
            <span className="flex items-baseline gap-x-1.5 whitespace-nowrap">
              <span>{note ?? typeAndSize(file)}</span>
              <span aria-hidden>·</span>
              <span className="truncate">
                <Timestamp date={file.contentModifiedDate ?? file.modifiedDate} />
              </span>
            </span>
          </span>
        </span>
      </label>
    </li>
  );
}
