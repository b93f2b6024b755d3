import { useStore } from "~/data/use-store.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { formatCount, withShortCount } from "~/lib/plural.ts";
import { iconLook } from "~/ui/icon-button.tsx";
import { loadOnPress } from "~/ui/load-on-press.ts";
import { loadCommands } from "../load-commands.ts";

/**
 * How many like an element or comment, beside the button that likes it; opens the list of them.
 *
 * @param named adds to a button's label what it is of
 */
export function LikeCount({
  list,
  id,
  likes,
  named,
}: {
  list: "likes" | "comment-likes";
  id: string;
  likes: number;
  named: (label: string) => string;
}) {
  const store = useStore();
  const label = messages.element.likers(likes);
  return (
    likes > 0 && (
      <button
        type="button"
        aria-label={named(withShortCount(label, likes))}
        data-tip={label}
        className={iconLook(false, "-ms-2 me-1 min-w-6! justify-start! px-0.5!")}
        onClick={() => loadOnPress(loadCommands, ({ showPeople }) => showPeople(store, { list, id, total: likes }))}
      >
        {formatCount(likes)}
      </button>
    )
  );
}
