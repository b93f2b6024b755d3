import { createContext } from "react";

/**
 * What somebody unfolded: the ids of elements and comments whose long text it is, and `{id}/comments` for the earlier
 * comments of an element. What leaves the window leaves the document, and has to
 * come back as it was; so whoever draws a list of elements provides this.
 */
export const UnfoldedContext = createContext<Set<string>>(new Set());
