import { ownerKey, type Owner } from "~/data/owner.ts";

/** The key of the positions in session storage. */
export const positionsKey = (owner: Owner) => `${ownerKey(owner)}:positions`;

/** The key of the path of the feed whose rows will come back, so that its first page need not be asked for. */
export const rowsKey = (owner: Owner) => `${ownerKey(owner)}:rows`;
