import { photoUrl } from "~/connect/photo-url.ts";
import { useKnownMe } from "~/entities/person/person.ts";
import { Avatar } from "~/ui/avatar.tsx";

/** One's own photo beside what one writes, where there is room for it. */
export function MyPhoto() {
  return (
    <span className="hidden shrink-0 items-start pt-0.5 md:flex">
      <KnownPhoto />
    </span>
  );
}

/** One's own photo, as far as it is known. */
export function KnownPhoto() {
  const me = useKnownMe();
  return <Avatar name={me?.displayName ?? me?.name ?? ""} photoUrl={photoUrl(me?.photo)} />;
}
