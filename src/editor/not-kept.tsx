import { editorMessages } from "~/lib/messages/editor.ts";

/** Says that the device does not keep what is being written, as long as that is so. */
export function NotKept({ isKept }: { isKept: boolean }) {
  return (
    <p role="status" className="mt-1.5 text-sm text-warning empty:hidden">
      {!isKept && editorMessages.notKept}
    </p>
  );
}
