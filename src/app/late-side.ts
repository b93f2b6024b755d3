// What the navigation beside the page loads late, in one chunk.
export { SideFeeds } from "~/feeds/side-feeds.tsx";
export { Bell } from "~/notifications/bell.tsx";
export { AccountMenu } from "./account-menu.tsx";
