import type { FeedElement } from "~/connect/contract/feed-elements.ts";

interface Props {
  subjectId: string;
  name: string;
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
  onHint: (hint: string | null) => void;
  onPosted: (element: FeedElement) => void;
}

/** Where a post is written. */
export function Composer(_props: Props) {
  return null;
}
