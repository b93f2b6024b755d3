import { ownerKey, type Owner } from "~/data/owner.ts";

/** The session storage key of the positions. */
export const positionsKey = (owner: Owner) => `${ownerKey(owner)}:positions`;

/**
 * The session storage key of the path of the feed whose rows will be restored, so that its first page need not be read.
 */
export const rowsKey = (owner: Owner) => `${ownerKey(owner)}:rows`;
