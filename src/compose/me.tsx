import { useQuery } from "@tanstack/react-query";
import type { UserDetail } from "~/connect/contract/people.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { Avatar } from "~/ui/avatar.tsx";

/** The person who is signed in, where the app has asked who that is; a narrow page does not ask. */
export function useKnownMe(): UserDetail | undefined {
  return useQuery<UserDetail>({ queryKey: ["me"], enabled: false }).data;
}

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
