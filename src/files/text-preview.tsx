import { fileMessages as texts } from "~/lib/messages/files.ts";

/** The text of a file as the org gives it, shown as plain text. */
export function TextPreview({ text, isWhole }: { text: string; isWhole: boolean }) {
  return (
    <div className="p-4 sm:p-5">
      <pre
        tabIndex={0}
        role="region"
        aria-label={texts.whole}
        className="overflow-x-auto rounded-lg border border-line bg-canvas p-4 font-mono text-sm whitespace-pre-wrap"
        dir="auto"
      >
        {text}
      </pre>
      {!isWhole && <p className="mt-2 text-sm text-muted">{texts.beginning}</p>}
    </div>
  );
}
