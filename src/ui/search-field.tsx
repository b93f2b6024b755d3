import { Search, X } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useLocation, useSearchParams } from "react-router";
import { isSearchable } from "~/lib/is-searchable.ts";
import { isComposing } from "~/lib/composing.ts";
import { typingPause } from "~/lib/use-typed-search.ts";
import { feedToolMessages } from "~/lib/messages/feed-tools.ts";

/** The search words of the URL (`?q=`), or "" if they are too short to search. */
export function useSearchWords(): string {
  const [search] = useSearchParams();
  const words = (search.get("q") ?? "").trim();
  return isSearchable(words) ? words : "";
}

/**
 * A search field bound to `?q=`, debounced. Enter searches at once, Escape clears. One history entry per search,
 * however many letters it took.
 *
 * The URL may catch up late, when more has been typed: a value that this field has set itself does not overwrite the
 * field.
 *
 * @param label accessible name and placeholder
 * @param takesFocus whether it is what people came for
 */
export function SearchField({ label, takesFocus = false }: { label: string; takesFocus?: boolean }) {
  const [search, setSearch] = useSearchParams();
  const words = search.get("q") ?? "";
  const { key: place } = useLocation();
  const [typed, setTyped] = useState(words);
  const field = useRef<HTMLInputElement>(null);
  const lastAt = useRef(0);
  const [shown, setShown] = useState({ place, words });
  /** Values sent to the URL that have not come back yet. */
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [isWriting, setIsWriting] = useState(false);
  if (shown.place !== place || shown.words !== words) {
    setShown({ place, words });
    const echo = asked.lastIndexOf(words);
    setAsked(echo < 0 ? [] : asked.slice(echo + 1));
    // Otherwise the URL was changed by something else, such as Back.
    if (echo < 0 && shown.words !== words && typed.trim() !== words) setTyped(words);
  }

  // Reads the current location, which may have changed to another tab meanwhile.
  const showTyped = useEffectEvent(() => show(typed));
  useEffect(() => {
    // Wait until an IME composition has ended.
    if (isWriting) return;
    const now = Date.now();
    const timer = setTimeout(() => showTyped(), typingPause(now - lastAt.current));
    lastAt.current = now;
    return () => clearTimeout(timer);
  }, [typed, isWriting]);

  useEffect(() => {
    if (takesFocus) field.current?.focus({ preventScroll: true });
    // When it appears, and never again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  function show(next: string): void {
    const wanted = next.trim();
    const latest = asked.at(-1) ?? words;
    if (wanted === latest) return;
    setAsked([...asked, wanted]);
    setSearch(
      (before) => {
        if (wanted) before.set("q", wanted);
        else before.delete("q");
        return before;
      },
      { replace: latest !== "" },
    );
  }

  function clear(): void {
    setTyped("");
    show("");
    field.current?.focus();
  }

  return (
    <search data-keeps-focus className="relative flex min-w-0 flex-1 items-center">
      <Search aria-hidden size={16} className="pointer-events-none absolute start-3 text-muted" />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        value={typed}
        dir="auto"
        enterKeyHint="search"
        className="h-9 w-full min-w-0 rounded-lg border border-strong-line bg-surface ps-9 pe-9 text-base text-ellipsis placeholder:text-muted placeholder-shown:pe-3 [&::-webkit-search-cancel-button]:appearance-none"
        onChange={(event) => setTyped(event.target.value)}
        onCompositionStart={() => setIsWriting(true)}
        onCompositionEnd={() => setIsWriting(false)}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === "Enter") show(typed);
          if (event.key === "Escape" && typed) {
            event.preventDefault();
            clear();
          }
        }}
      />
      {typed && (
        <button
          type="button"
          aria-label={feedToolMessages.clearSearch}
          className="absolute end-0 grid size-9 place-items-center rounded-lg text-muted hover:text-text"
          onClick={clear}
        >
          <X aria-hidden size={16} />
        </button>
      )}
    </search>
  );
}
