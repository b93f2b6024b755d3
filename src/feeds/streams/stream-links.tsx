import { useState } from "react";
import { streamPlace, useStreamNames, useStreams } from "./streams.ts";
import { streamMessages as texts } from "~/lib/messages/streams.ts";
import { LinkList, MENU_BUTTON } from "../link-list.tsx";

/** How many streams show at first. */
const SHOWN = 4;

/** One's streams in the navigation. They are asked for by a press: a page has calls enough. */
export function StreamLinks({ onChoose }: { onChoose?: () => void }) {
  const [isWanted, setIsWanted] = useState(false);
  const { items, isSuccess, isError } = useStreams({ isWanted });
  const ids = items.flatMap(({ id }) => id ?? []);
  const names = useStreamNames(ids);
  const links = ids.flatMap((id, index) => {
    const label = names[index];
    return label ? [{ to: streamPlace(id), label }] : [];
  });
  return (
    <>
      <LinkList
        label={texts.title}
        links={[...links, { to: "/feeds/streams", label: texts.yours }]}
        shown={SHOWN}
        more={texts.more}
        onChoose={onChoose}
      />
      {!isSuccess && !isWanted && (
        <button type="button" className={MENU_BUTTON} onClick={() => setIsWanted(true)}>
          {texts.show}
        </button>
      )}
      {isError && <p className="px-3 py-1.5 text-sm text-muted">{texts.couldNotRead}</p>}
    </>
  );
}
