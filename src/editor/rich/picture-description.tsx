import { type EditorState, NodeSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { useId, type RefObject } from "react";
import { richTextMessages } from "~/lib/messages/rich-text.ts";

/** What a picture shows, for those who do not see it, while the caret stands behind the picture or it is selected. */
export function PictureDescription({ view, state }: { view: RefObject<EditorView | null>; state: EditorState }) {
  const id = useId();
  const picture = pictureAt(state);
  if (!picture) return null;
  return (
    <p className="flex items-center gap-2 pt-1 text-sm">
      <label htmlFor={id} className="shrink-0 text-muted">
        {richTextMessages.pictureShows}
      </label>
      <input
        id={id}
        dir="auto"
        value={picture.altText}
        className="h-8 min-w-0 flex-1 rounded-lg border border-strong-line bg-surface px-2"
        onChange={({ target }) => view.current?.dispatch(view.current.state.tr.setNodeAttribute(picture.position, "altText", target.value))}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          view.current?.focus();
        }}
      />
    </p>
  );
}

function pictureAt({ selection }: EditorState): { position: number; altText: string } | null {
  const node = selection instanceof NodeSelection ? selection.node : selection.empty ? selection.$from.nodeBefore : null;
  if (node?.type.name !== "image") return null;
  return { position: selection instanceof NodeSelection ? selection.from : selection.from - 1, altText: String(node.attrs.altText) };
}
