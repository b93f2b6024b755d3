import { z } from "zod";

/** A place in a list: null on a first page, 0 on a first page of likes, else text or a number. Never built by hand. */
const pageToken = z.union([z.string(), z.number()]);

/** What pages with URLs alone have in common. The URLs are site-relative and to be followed as they are. */
export const urlPageFields = { currentPageUrl: z.string(), nextPageUrl: z.string(), previousPageUrl: z.string() };

/** What pages with tokens too have in common. `pageToken` is an older document's name for the next one. */
export const tokenPageFields = {
  ...urlPageFields,
  currentPageToken: pageToken,
  nextPageToken: pageToken,
  previousPageToken: pageToken,
  pageToken,
  total: z.number(),
};
