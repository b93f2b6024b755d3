import { createContext } from "react";

/**
 * The ids of elements and comments whose long text is unfolded. What leaves the window leaves the document, and has to
 * come back as it was; so whoever draws a list of elements provides this.
 */
export const UnfoldedContext = createContext<Set<string>>(new Set());
