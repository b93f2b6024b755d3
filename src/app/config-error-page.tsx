import { createRoot } from "react-dom/client";
import { messages } from "~/lib/messages/messages.ts";
import type { ConfigError } from "~/session/config.ts";

/** Shows what is wrong with config.json to the person who can mend it. */
export function renderConfigError(root: HTMLElement, error: ConfigError): void {
  document.title = messages.config.title;
  createRoot(root).render(
    <main className="mx-auto max-w-xl p-6 pt-16">
      <h1 className="text-xl font-semibold">{messages.config.title}</h1>
      <p className="mt-2 text-muted">{messages.config.lead}</p>
      <ul className="mt-4 list-disc space-y-2 ps-5">
        {error.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </main>,
  );
}
