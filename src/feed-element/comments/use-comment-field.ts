import { useLocation, useNavigate } from "react-router";

/** Leads to where a comment on an element is written: the field on its own page, which takes focus. */
export function useCommentField(elementId: string): () => void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const page = `/posts/${elementId}`;
  return () => void navigate(page, { state: { comment: true }, replace: pathname === page });
}
