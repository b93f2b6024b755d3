import { afterEach, expect, test, vi } from "vitest";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { bookmarkCommand, likeCommand } from "./commands.ts";
import { muteCommand } from "./mute.ts";

const ID = "0D5000000000001AAA";

afterEach(() => vi.unstubAllGlobals());

test.each([likeCommand, bookmarkCommand, muteCommand])(
  "three presses in a hurry are on, off and on, whatever was drawn: $id",
  (command) => {
    vi.stubGlobal("fetch", () => new Promise(() => undefined));
    const store = testStore();
    const capabilities = { chatterLikes: {}, bookmarks: {}, mute: {} };
    receive(store, FEED_ELEMENTS, { id: ID, capabilities }, store.records.tick());
    const drawn = store.records.get(FEED_ELEMENTS, ID) as FeedElement;
    const states = [1, 2, 3].map(() => {
      command.run(store, drawn);
      return command.isOn?.(store.records.get(FEED_ELEMENTS, ID) as FeedElement);
    });
    expect(states).toEqual([true, false, true]);
  },
);
