import { Avatar } from "~/ui/avatar.tsx";
import { KeyCaps } from "../keys/key-caps.tsx";
import type { PaletteEntry } from "./entry.ts";

/** One line of the palette: what it is, its name, and its keys. */
export function PaletteRow({ entry: { label, detail, icon: Icon, photo, keys } }: { entry: PaletteEntry }) {
  return (
    <>
      {photo ? (
        <Avatar name={label} photoUrl={photo.url} size="small" shape={photo.shape} />
      ) : (
        Icon && (
          <span className="grid size-8 shrink-0 place-items-center text-muted">
            <Icon aria-hidden size={18} />
          </span>
        )
      )}
      <span className="min-w-0 flex-1">
        <bdi className="block truncate">{label}</bdi>
      </span>
      {detail && (
        <span className="max-w-2/5 shrink-0 truncate text-sm text-muted">
          <bdi>{detail}</bdi>
        </span>
      )}
      {keys && (
        <span className="shrink-0 max-sm:hidden">
          <KeyCaps pressed={keys} />
        </span>
      )}
    </>
  );
}
