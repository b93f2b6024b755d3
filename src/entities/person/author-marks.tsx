import type { UserSummary } from "~/connect/contract/actors.ts";
import { Later } from "~/ui/later.tsx";
import { lazily } from "~/ui/lazily.ts";
import { isExternal } from "./is-external.ts";

const PersonMarks = lazily(() => import("./person-marks.tsx"), "PersonMarks");

/** Badges of an author. Most have none, and then no code is loaded. */
export function AuthorMarks({ author }: { author: UserSummary | null | undefined }) {
  if (!author || (author.isActive !== false && author.isInThisCommunity !== false && !author.additionalLabel && !isExternal(author)))
    return null;
  return (
    <Later>
      <PersonMarks person={author} isAwaySaid />
    </Later>
  );
}
