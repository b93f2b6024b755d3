// @vitest-environment jsdom
import { act, render } from "@testing-library/react";
import { expect, test } from "vitest";
import { feedPath } from "~/connect/feeds.ts";
import { takeAndTell } from "~/data/message-tabs.ts";
import { entriesOf, replaceFeed, storedFeed } from "~/feed/queries.ts";
import { TestApp, testStore } from "~/testing/render-in-app.tsx";
import { feedOfType } from "./directory.ts";
import { SentDirectMessages } from "./sent-direct-messages.ts";

const PATH = feedPath(feedOfType("DirectMessages", undefined));

test("a sent direct message joins its feed at once, also one that was sent while another page was open, and each stands once", () => {
  const store = testStore();
  const entry = (id: string) => ({ key: id, id });
  replaceFeed(store, PATH, { pages: [{ entries: [entry("0D51"), entry("0D52")], readAt: 0 }], pageParams: [PATH] } as never);
  const send = (id: string, createdId: string) => act(() => takeAndTell(store, { type: "sent-as", id, createdId }));
  const shown = () => entriesOf(storedFeed(store, PATH)).map(({ key }) => key);
  send("a", "0D53");
  render(
    <TestApp store={store} at="/feeds/direct-messages">
      <SentDirectMessages />
    </TestApp>,
  );
  expect(shown()).toEqual(["0D53", "0D51", "0D52"]);
  send("b", "0D54");
  send("c", "0D51");
  send("d", "03M1");
  expect(shown()).toEqual(["0D54", "0D53", "0D51", "0D52"]);
  store.close();
});
