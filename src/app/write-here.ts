import type { NavigateFunction } from "react-router";

/** Where the page has a place for posts: the open field, or the button that opens it. */
const PLACE = "[data-compose] [role=textbox], [data-compose] [aria-expanded=false]";

/** Opens the composer of the page; from the other parts of a group where one may post that of the group, else the news'. */
export function writeHere(navigate: NavigateFunction): void {
  const place = document.querySelector<HTMLElement>(PLACE);
  if (place?.role === "textbox") return place.focus();
  if (place) return place.click();
  const groupId = document.querySelector<HTMLElement>("[data-writes-to]")?.dataset["writesTo"];
  void navigate(groupId ? `/groups/${groupId}` : "/", { state: { compose: groupId ?? "me" } });
}
