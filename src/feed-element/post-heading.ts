import { createContext } from "react";

/** The heading that names each post: one level below that of the page, or below that of the part of the page it stands in. */
export const PostHeading = createContext<"h2" | "h3">("h2");
