import { useEffect, useRef, useState } from "react";
import { FileIcon } from "../file/file-icon.tsx";
import { blobType, safeBlob } from "~/lib/blob-types.ts";

/** Larger pictures would be decoded for a thumbnail of a few pixels. Bytes. */
const MAX_PICTURE = 20_000_000;

/** A small picture of a file on this device where it is one, else the icon of its type. */
export function UploadThumbnail({ source }: { source: File }) {
  const image = useRef<HTMLImageElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const isPicture = !hasFailed && blobType(source.type).startsWith("image/") && source.size <= MAX_PICTURE;
  useEffect(() => {
    if (!isPicture || !image.current) return;
    const url = URL.createObjectURL(safeBlob(source));
    image.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [source, isPicture]);
  return (
    <span className="grid size-9 shrink-0 place-items-center overflow-hidden rounded-md bg-hover text-muted">
      {isPicture ? (
        <img ref={image} alt="" className="size-full object-cover" onError={() => setHasFailed(true)} />
      ) : (
        <FileIcon extension={(/\.([^.]+)$/.exec(source.name)?.[1] ?? "").toLowerCase()} />
      )}
    </span>
  );
}
