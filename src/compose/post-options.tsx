import { TopicField } from "~/editor/topic-field.tsx";
import { composeMessages as texts } from "~/lib/messages/compose.ts";
import { PANEL } from "./panel.ts";
import type { PostDraft } from "./post-draft.ts";

type Options = Pick<PostDraft, "topics" | "isBookmarked">;

/** What one seldom needs: topics that the text does not name, and a bookmark. The topics take focus. */
export function PostOptions({ draft, onChange }: { draft: Options; onChange: (change: Partial<Options>) => void }) {
  return (
    <div className={PANEL}>
      <TopicField
        topics={draft.topics}
        isDraft
        onAdd={(name) => onChange({ topics: [...draft.topics, name] })}
        onRemove={(name) => onChange({ topics: draft.topics.filter((each) => each !== name) })}
      />
      <label className="mt-2 -mb-1 flex min-h-9 cursor-pointer items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={draft.isBookmarked}
          onChange={(event) => onChange({ isBookmarked: event.target.checked })}
        />
        {texts.bookmark}
      </label>
    </div>
  );
}
