import { useQuery } from "@tanstack/react-query";
import type { EditCapability } from "~/connect/contract/capabilities.ts";
import { isEditableByMe } from "~/connect/editing.ts";
import { useStore } from "~/data/use-store.tsx";
import { useIsMe } from "~/entities/own.ts";

/** What may be edited changes seldom: an answer is good for this long, in milliseconds. */
const GOOD_FOR = 5 * 60_000;

/**
 * Whether the person may edit a post or comment, as the org says. Until it has answered, what is one's own may be edited
 * and nothing else.
 */
export function useCanEdit(edit: EditCapability | null | undefined, authorId: string | null | undefined): boolean {
  const { connection } = useStore();
  const isOwn = useIsMe()(authorId);
  const url = edit?.isEditRestricted ? null : edit?.isEditableByMeUrl;
  const { data } = useQuery({
    queryKey: ["editable", url],
    queryFn: ({ signal }) => isEditableByMe(connection, url ?? "", signal),
    enabled: Boolean(url),
    staleTime: GOOD_FOR,
    retry: false,
  });
  return Boolean(edit) && !edit?.isEditRestricted && (data ?? isOwn);
}
