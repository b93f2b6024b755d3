import { HomeColumn } from "~/entities/home-column.tsx";
import { Newcomers } from "./newcomers.tsx";

/** What the news page shows after the news: what newcomers see below an empty feed, and the column beside the page. */
export function NewsLate() {
  return (
    <>
      <Newcomers />
      <HomeColumn />
    </>
  );
}
