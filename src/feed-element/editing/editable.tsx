import type { ReactNode } from "react";
import { LatePart } from "../late-part.tsx";
import { editField, useIsFieldOpen } from "../open-fields.ts";

/** The words of a post or comment, or the field in which they are edited. @param commentId the comment, where it is one */
export function Editable({ elementId, commentId, children }: { elementId: string; commentId?: string; children: ReactNode }) {
  const isOpen = useIsFieldOpen(editField(commentId ?? elementId));
  if (!isOpen) return children;
  return <LatePart part="edit" elementId={elementId} commentId={commentId} fallback={children} />;
}
